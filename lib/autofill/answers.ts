/** Words a page uses for codes whose official label is not what people say. */
export const SYNONYMS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  sexe: {
    M: /\bmasculin\b|^(\d )?(un )?(m|mr|monsieur|homme|masculin|h|male|man)( \d)?$/,
    F: /\bfeminin\b|^(\d )?(une )?(f|mme|madame|mlle|mademoiselle|femme|feminin|ms|mrs|female|woman)( \d)?$/,
  },
  nature: {
    CDI: /(^| )(cdi|duree indeterminee|indeterminee|permanent|open ended|indefinite)( |$)/,
    CDD: /(^| )(cdd|duree determinee|determinee|fixed term)( |$)/,
    TT: /(^| )(tt|travail temporaire|interim|interimaire|ctt|mission|temporary work|temporary agency|agency work)( |$)/,
  },
};

/** Words that tell a code of a list, when the page says it in its own way; the official words still count. */
export const TELLING: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'type-qualification': {
    '1': /\brncp(?!.*\bbloc)|repertoire national/,
    '2': /^(?!.*(\brncp|autre qu|hors cqp)).*(\bcqp|certificat de qualification)/,
    '3': /classification|convention collective|\bccn\b/,
    '4': /experimental/,
    '8': /\bvae\b/,
  },
  situation: {
    '1': /\blycee|\bcollege|scolaire|ecolier|a l ecole|at school|secondary school|high school/,
    '2': /civis/,
    '3': /\betud|universit|\bfac\b|enseignement superieur|student/,
    '4': /apprenti|apprentice/,
    '5': /contrat (de )?pro|professional training contract|work study|autre alternance/,
    '6': /\baide\b|subsidi[sz]ed|\bcui\b|\bcae\b|\bpec\b/,
    '7': /stagiaire|en stage|stage de (la )?formation|trainee/,
    '8': /^(?!.*(contrat aide|cui|cherch|ne travaill|not working|unemployed)).*(\bsalari|\ben (emploi|poste)\b|interim|\btravaillai|\bemployed|\bemployee)/,
    '9': /recherch|cherch\w* (du |un )?(travail|emploi|boulot|job|poste)|chomage|demandeu|sans emploi|job ?seeker|unemployed/,
    '10': /inacti|au foyer|sans activite|ne travaill|rien faire|aucune activite|not working/,
  },
  'type-contrat': {
    '11': /^(?!.*(saisonn|deux employeurs|avenant)).*(initial|premier contrat|first contract)/,
    '12': /saisonn|deux employeurs|seasonal|two employers/,
    '21': /echec|echoue|fail(ed|ing|ure)/,
    '22': /defaill|default of/,
    '23': /maternite|maladie|accident|maternity|illness/,
    '24': /superieure|complementaire|higher qualification/,
    '30': /\bavenant|amendment/,
  },
  diplome: {
    '23': /licence pro/,
    '24': /^(\d+ )?licence( generale)?$/,
    '60': /^(\d+ )?(sans|aucun) diplome/,
    '39': /autre.*bac 2/,
    '29': /autre.*bac [34]/,
    '19': /autre.*bac 5/,
    '49': /autre.*niveau bac$/,
  },
  'minimum-social': {
    '1': /\brsa\b|solidarite active/,
    '2': /\bass\b|solidarite specifique/,
    '3': /\baah\b|adultes? handicape/,
  },
};

/** One look for all the codes of a list: most choices of a page say none of them. */
export const ANY_TELLING: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(TELLING).map(([list, forms]) => [
    list,
    new RegExp(
      Object.values(forms)
        .map(({ source }) => `(?:${source})`)
        .join('|'),
    ),
  ]),
);
