/** Shown on standard error after bad use. */
export const usage = `Utilisation :
  npm run -s tool -- check FICHIER.json… [--day AAAA-MM-JJ] [--purpose cerfa|depot|signature|suivi] [--all]
  npm run -s tool -- cerfa-fill FICHIER.json --template MODELE.pdf --out SORTIE.pdf [--flatten]
  npm run -s tool -- cerfa-read FICHIER.pdf
  npm run -s tool -- cerfa-compare DOSSIER.json|CERFA.pdf CERFA.pdf
  npm run -s tool -- match PAGE.html|PAGE.json|ADRESSE… [--portal IDENTIFIANT]
  npm run -s tool -- fill ADRESSE --dossier FICHIER.json
  npm run -s tool -- documents FICHIER.json --out DOSSIER [--day AAAA-MM-JJ] [--template MODELE.pdf]
  npm run -s tool -- filing FICHIER.json [PIÈCE=FICHIER… --out DOSSIER] [--day AAAA-MM-JJ] [--signed AAAA-MM-JJ] [--moment depot|paiement] [--owner NOM]
  npm run -s tool -- schema`;
