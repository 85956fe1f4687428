const Example = ({ children }: { readonly children: string }) => (
  <code className="block rounded-lg bg-raised px-2.5 py-1.5 text-sm wrap-anywhere whitespace-pre-line">
    {children}
  </code>
);

/** The two ways to mark a model, with an example of each case. */
export const HowToMark = () => (
  <section className="space-y-3">
    <p>
      Deux façons, à mélanger comme vous voulez. Dans les deux cas votre modèle garde sa mise en page, ses
      logos et ses formules.
    </p>
    <h2 className="font-semibold">1. Désigner, sans toucher au fichier</h2>
    <p>
      Ouvrez le modèle dans « Mes modèles ». Le compagnon reconnaît les libellés comme « Poste : …… » et
      propose la donnée. Acceptez, ou désignez vous-même un paragraphe ou une case.
    </p>
    <h2 className="font-semibold">2. Écrire des marques dans le fichier</h2>
    <p>Dans Word ou Excel, écrivez le nom de la donnée entre deux accolades :</p>
    <Example>{'Je soussigné {{employeur.denomination}} certifie que {{salarie.nomComplet}}…'}</Example>
    <p>
      Dans un tableau Word, encadrez la ligne à répéter : l’ouverture dans la première case, la fermeture dans
      la dernière.
    </p>
    <Example>{'{{#competences}}{{intitule}}  |  {{niveauRequis}}{{/competences}}'}</Example>
    <p>Dans Excel, écrivez la colonne dans la première case : les lignes suivantes se remplissent dessous.</p>
    <Example>{'{{competences.intitule}}  |  {{competences.niveauRequis}}'}</Example>
    <p className="text-sm text-muted">
      Un nom inconnu n’est pas une erreur : le compagnon vous demandera ce qu’il veut dire, et s’en
      souviendra. Les fichiers avec macros, ou protégés par un mot de passe, sont refusés.
    </p>
  </section>
);
