/**
 * Forms a person may take for the contract, recognised to be named and refused.
 * `samples` are widgets of the form, spread over its pages: all must be at their place.
 */
export type OtherForm = {
  readonly name: string;
  readonly samples: readonly (readonly [
    name: string,
    page: number,
    rect: readonly [number, number, number, number],
  ])[];
};

export const OTHER_FORMS: readonly OtherForm[] = [
  {
    // 10103*14, sha256 b5458256a21740bdd9d89982de526d1732939f2c3d9b7d98d873f7ce7d3b864d: shares 96 field names with 12434*05.
    name: 'Cerfa 10103 (apprentissage)',
    samples: [
      ['Case #C3#A0 cocher 1', 1, [179.55, 727.99, 187.6, 736.04]],
      ['Case #C3#A0 cocher 5_10', 1, [406.45, 233.74, 414.5, 241.79]],
      ['Zone de texte 8_2', 1, [294.3, 691.44, 574.4, 702.84]],
      ['Zone de texte 8_15', 1, [198.85, 538.49, 574.4, 549.89]],
      ['Zone de texte 8_28', 1, [421.55, 329.39, 455.4, 340.79]],
      ['Zone de texte 8_41', 1, [63.05, 256.64, 283.5, 268.04]],
      ['Zone de texte 8_54', 1, [404.9, 754.44, 419.1, 765.84]],
      ['Zone de texte 21_18', 2, [59.55, 748.14, 82.3, 759.54]],
      ['Zone de texte 21_31', 2, [202.4, 59.09, 213.8, 70.49]],
      ['Zone de texte 8_56', 2, [246, 655.14, 263.05, 666.54]],
      ['Zone de texte 21_52', 2, [175.85, 641.24, 187.25, 652.64]],
      ['Zone de texte 21_61', 2, [92.75, 627.34, 104.15, 638.74]],
      ['Zone de texte 21_72', 2, [467.1, 627.34, 489.85, 638.74]],
      ['Zone de texte 21_76', 2, [280, 578.64, 291.4, 590.04]],
      ['Zone de texte 8_81', 2, [87.95, 442.54, 282.7, 453.94]],
      ['Zone de texte 8_94', 2, [388.9, 45.19, 565, 56.59]],
    ],
  },
];
