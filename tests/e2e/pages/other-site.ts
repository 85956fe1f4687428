/** A small form about a contract, as another firm's portal would have. */
export const OTHER_FORM = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Autre portail</title>
<h1>Contrat de professionnalisation</h1>
<form><fieldset><legend>Salarié</legend>
<p><label>Nom de naissance <input name="a1"></label></p>
<p><label>Prénom <input name="a2"></label></p>
<p><label>Date de naissance <input type="date" name="a3"></label></p>
</fieldset><button>Envoyer</button></form>`;

/** A page of the site that shows the same form in a frame of another origin. */
export const framing = (origin: string): string => `<!doctype html><html lang="fr"><meta charset="utf-8">
<title>Portail qui en montre un autre</title><h1>Employeur</h1>
<form><fieldset><legend>Employeur</legend><label>Dénomination <input name="b1"></label></fieldset></form>
<iframe title="Autre" src="${origin}/" width="600" height="400"></iframe>`;
