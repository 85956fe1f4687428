import type { ErrorCode, Errors, OfficeRefusal } from '../shared/errors';

const megabytes = (bytes: number): string =>
  `${(Math.max(1, Math.round(bytes / 100_000)) / 10).toString().replace('.', ',')} Mo`;

const tooLarge = (what: string, { bytes, limit }: { bytes: number; limit: number }): string =>
  `${what} pèse ${megabytes(bytes)}, plus que les ${megabytes(limit)} acceptés.`;

const DOWNLOADS: Readonly<Record<Errors['cerfa/download']['reason'], string>> = {
  offline:
    'Le formulaire officiel n’a pas pu être téléchargé : le site opcoep.fr ne répond pas. Vérifiez votre connexion à internet, puis réessayez.',
  'not-found':
    'Le formulaire officiel ne se trouve plus à l’adresse connue sur opcoep.fr. Cherchez le Cerfa 12434 sur le site, enregistrez-le sur votre ordinateur, puis choisissez ce fichier ici.',
  'not-a-pdf':
    'Le site opcoep.fr a envoyé une page web au lieu du formulaire. Téléchargez le Cerfa 12434 vous-même depuis le site, puis choisissez ce fichier ici.',
  refused:
    'Le formulaire n’a pas été téléchargé, car l’accès à opcoep.fr n’a pas été accordé. Accordez-le au prochain essai, ou choisissez le fichier vous-même.',
};

// What a file says may be shown, but short, and never more than the first faults.
const SHOWN_FAULTS = 3;
const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
const faultList = (faults: Errors['dossier/invalid']['faults']): string => {
  const shown = faults.slice(0, SHOWN_FAULTS).map(({ path }) => `« ${shortened(path)} »`);
  const more = faults.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` et ${more} de plus` : ''}`;
};

const UNSAFE: Readonly<Record<Errors['cerfa/unsafe']['reason'], string>> = {
  script:
    'il contient une commande qui s’exécute ou qui envoie des données toute seule, ce que le formulaire officiel n’a pas',
  bomb: 'une fois décompressé, il prendrait une place démesurée',
  count: 'il annonce bien plus d’éléments qu’un formulaire n’en contient',
  depth: 'ses éléments sont imbriqués bien plus profondément que ceux d’un formulaire',
  filters: 'il est compressé plusieurs fois de suite, comme aucun formulaire ne l’est',
};

const OFFICE: Readonly<Record<OfficeRefusal, string>> = {
  empty: 'il est vide',
  'too-large': 'il dépasse 20 Mo',
  'not-office': 'ce n’est pas un fichier Word (.docx), Excel (.xlsx) ou zip',
  'old-office':
    'il est dans un ancien format, ou protégé par un mot de passe ; enregistrez-le sans mot de passe au format .docx ou .xlsx',
  encrypted: 'il est protégé par un mot de passe',
  'other-kind': 'son contenu n’est pas celui du type attendu',
  damaged: 'il est abîmé ou incomplet',
  'many-parts': 'il contient bien trop de fichiers',
  bomb: 'une fois décompressé, il prendrait une place démesurée',
  name: 'il contient un fichier dont le nom sort du dossier prévu',
  duplicate: 'il contient deux fichiers du même nom',
  nested: 'il contient un autre fichier compressé',
  macro: 'il contient des macros ; enregistrez-le sans macros au format .docx ou .xlsx',
  active: 'il contient un objet ou un programme incorporé',
  external: 'il va chercher un contenu en dehors de lui-même',
  entity: 'il contient des définitions que Word et Excel n’écrivent jamais',
  depth: 'ses éléments sont imbriqués bien trop profondément',
  count: 'il contient bien trop d’éléments ou de cellules',
};

/** What happened and what to do, for every code; visible spaces are made French by `typeset`. */
export const SENTENCES = {
  'cerfa/not-a-pdf': () =>
    'Ce fichier n’est pas un PDF. Choisissez le formulaire Cerfa 12434 au format PDF, tel qu’on le télécharge sur opcoep.fr.',
  'cerfa/damaged': () =>
    'Ce PDF est abîmé et ne peut pas être lu. Téléchargez-le de nouveau, puis choisissez le nouveau fichier.',
  'cerfa/encrypted': () =>
    'Ce PDF est protégé par un mot de passe. Choisissez le formulaire d’origine, sans protection.',
  'cerfa/xfa': () =>
    'Ce PDF contient un ancien type de formulaire que le compagnon ne sait pas remplir. Téléchargez le Cerfa 12434 actuel sur opcoep.fr, puis choisissez ce fichier.',
  'cerfa/no-form': () =>
    'Ce PDF n’a pas de cases à remplir : c’est sans doute une copie numérisée ou imprimée. Choisissez le formulaire Cerfa 12434 à remplir à l’écran.',
  'cerfa/scan': ({ picture }) =>
    `Ce PDF ${picture ? 'est une image, sans doute un document numérisé' : 'ne contient aucun texte lisible'} : ses réponses ne peuvent pas être lues. Demandez le fichier d’origine, rempli à l’écran, ou saisissez les réponses.`,
  'cerfa/other-layout': () =>
    'Ce PDF n’a pas de cases à remplir, et son texte n’est pas disposé comme celui du Cerfa 12434*05 : rien n’y a été lu. Choisissez le Cerfa rempli à l’écran, ou une copie imprimée en PDF de ce formulaire.',
  'cerfa/unsafe': ({ reason }) =>
    `Ce PDF a été refusé sans être ouvert : ${UNSAFE[reason]}. Téléchargez le formulaire Cerfa 12434 sur opcoep.fr, ou demandez une copie saine du fichier.`,
  'cerfa/other-form': ({ likely }) =>
    `Ce PDF n’est pas le contrat de professionnalisation${likely === '' ? '' : ` : il ressemble à « ${shortened(likely)} »`}. Choisissez le formulaire Cerfa 12434.`,
  'cerfa/unknown-edition': () =>
    'Ce PDF est bien un Cerfa 12434, mais d’une édition que le compagnon ne connaît pas. Rien n’y a été écrit. Choisissez l’édition 12434*05, ou mettez le compagnon à jour.',
  'cerfa/too-large': (size) =>
    `${tooLarge('Ce PDF', size)} Choisissez le formulaire Cerfa 12434 tel que téléchargé, sans pièce ajoutée.`,
  'cerfa/timeout': ({ seconds }) =>
    `La lecture de ce PDF a été arrêtée après ${seconds} ${seconds > 1 ? 'secondes' : 'seconde'} : le fichier est sans doute abîmé. Téléchargez-le de nouveau, puis réessayez.`,
  'cerfa/glyph': (_, name) =>
    `Le Cerfa n’a pas été créé : ${name === undefined ? 'une réponse du dossier' : `la réponse « ${name} »`} contient un caractère que le formulaire ne peut pas afficher. Remplacez ce caractère, puis recommencez.`,
  'cerfa/download': ({ reason }) => DOWNLOADS[reason],
  'document/glyph': ({ code }) =>
    `Le document n’a pas été créé : un texte contient un caractère que la police ne peut pas afficher (${code}). Remplacez ce caractère, puis recommencez.`,
  'document/failed': () =>
    'Le document n’a pas pu être créé. Rien n’a changé dans le dossier. Fermez puis rouvrez le compagnon, et recommencez.',
  'document/timeout': ({ seconds }) =>
    `La création du document a été arrêtée après ${seconds} ${seconds > 1 ? 'secondes' : 'seconde'}. Fermez les programmes ouverts qui ne servent pas, puis recommencez.`,
  'office/refused': ({ reason, place }) =>
    `Ce fichier a été refusé sans être ouvert : ${OFFICE[reason]}${place === undefined ? '' : ` (${shortened(place)})`}. Rien n’a changé dans le dossier. Choisissez une copie saine du fichier.`,
  'office/timeout': ({ seconds }) =>
    `La lecture de ce fichier a été arrêtée après ${seconds} ${seconds > 1 ? 'secondes' : 'seconde'} : il est sans doute abîmé ou démesuré. Rien n’a changé dans le dossier. Choisissez une copie saine du fichier.`,
  'template/fault': ({ faults }) =>
    `Ce modèle ne peut pas être rempli : ${faults
      .slice(0, SHOWN_FAULTS)
      .map(({ place, problem }) => `${shortened(place)}, ${problem}`)
      .join(' ; ')}. Corrigez le modèle, puis choisissez-le de nouveau.`,
  'dossier/not-json': () =>
    'Ce fichier ne peut pas être lu comme un dossier : il est vide, abîmé ou d’un autre type. Choisissez un fichier de dossier enregistré par le compagnon.',
  'dossier/not-a-dossier': () =>
    'Ce fichier n’est pas un dossier du compagnon. Choisissez un fichier de dossier enregistré par le compagnon.',
  'dossier/newer-version': () =>
    'Ce dossier a été enregistré par une version plus récente du compagnon. Mettez le compagnon à jour, puis ouvrez ce fichier de nouveau.',
  'dossier/invalid': ({ faults }) =>
    faults.length === 0
      ? 'Ce dossier n’a pas la forme attendue, et rien n’a été repris. Enregistrez-le de nouveau depuis le compagnon, puis réessayez.'
      : `Rien n’a été repris : ${faults.length === 1 ? 'une réponse n’a pas' : `${faults.length} réponses n’ont pas`} la forme attendue, ${faultList(faults)}. Corrigez le fichier, ou demandez-le de nouveau à la personne qui vous l’a donné.`,
  'dossier/too-large': (size) =>
    `${tooLarge('Ce fichier', size)} Ce n’est sans doute pas un dossier : choisissez-en un autre.`,
  'vault/locked': () => 'Vos dossiers sont verrouillés. Déverrouillez-les, puis réessayez.',
  'vault/unreadable': () =>
    'Les données gardées sur cet ordinateur n’ont pas pu être lues. Rien n’a été effacé. Fermez les autres fenêtres du compagnon, puis rouvrez celle-ci.',
  'vault/newer': () =>
    'Vos dossiers ont été enregistrés par une version plus récente du compagnon. Rien n’a été modifié. Mettez le compagnon à jour pour les ouvrir.',
  'vault/full': () =>
    'Votre dernière modification n’a pas pu être enregistrée, sans doute parce que le disque est plein. Ce qui était déjà enregistré est intact. Libérez de la place sur l’ordinateur, puis réessayez sans fermer cette fenêtre.',
  'vault/missing': () =>
    'Ce dossier n’existe plus, ou il est dans la corbeille. Revenez à la liste des dossiers.',
  'portal/no-page': () =>
    'Aucune page du portail n’est ouverte. Ouvrez le portail de l’Opco EP dans un onglet, affichez le formulaire, puis réessayez.',
  'portal/not-allowed': () =>
    'Le compagnon n’a pas le droit de lire cette page. Affichez le formulaire du portail de l’Opco EP, ou accordez l’accès quand le navigateur le demande.',
  'portal/no-form': () =>
    'Cette page ne contient pas de formulaire à remplir. Affichez l’étape du portail que vous voulez remplir, puis réessayez.',
  'portal/changed': () =>
    'La page a changé entre-temps, et le remplissage s’est arrêté. Relisez la page avec le compagnon, puis vérifiez ce qui est proposé.',
  'portal/closed': () =>
    'L’onglet du portail a été fermé. Ce qui n’y était pas enregistré est à refaire : rouvrez le portail, puis relancez le remplissage.',
  'lessons/unreadable': () =>
    'Ce fichier n’est pas un fichier de réglages appris, ou il est abîmé : rien n’a été repris. Choisissez un fichier enregistré par le compagnon.',
  'lessons/newer-version': () =>
    'Ces réglages appris ont été enregistrés par une version plus récente du compagnon : rien n’a été repris. Mettez le compagnon à jour, puis choisissez ce fichier de nouveau.',
  'lessons/too-large': (size) =>
    `${tooLarge('Ce fichier', size)} Ce ne sont sans doute pas des réglages appris : choisissez-en un autre.`,
  'structure/unreadable': () =>
    'Ce fichier ne décrit pas une page, ou il est abîmé. Choisissez un fichier de description enregistré par le compagnon.',
  'reference/unreadable': () =>
    'Une liste de référence du compagnon n’a pas pu être lue, et ce qui en dépend n’a pas été contrôlé. Fermez le compagnon et rouvrez-le ; si cela continue, réinstallez-le.',
} as const satisfies {
  readonly [C in ErrorCode]: (facts: Errors[C], fieldName?: string) => string;
};
