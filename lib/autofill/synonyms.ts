/**
 * Ways to write one thing, as « one | another = the word compared ». Folded texts, word by word, the longest first;
 * applied alike to what pages say and to the lexicon, so that each is written once in either.
 */
const FRENCH = `
e mail | email | mail | mel | courrier electronique | adresse electronique | adresse mail | adresse e mail | adresse email | adresse courriel | adresse de courriel | adresse de messagerie | messagerie | messagerie electronique | adresse mel | courriels | boite mail | adresse de courrier electronique = courriel
n | no | num | nr | nos = numero
tel | tels | tph | telephone portable | telephone mobile | telephone fixe | portable | mobile | gsm | ligne directe | telephone direct | numero de portable | numero de mobile | tel portable | tel mobile | tel fixe | tel direct | coordonnees telephoniques = telephone
c p | cp | cpostal | c postal | code post = code postal
code postal et ville | code postal et commune | code postal ville | code postal commune | cp ville | cp et ville | cp commune = code postal commune
dep | dpt | dept | depart = departement
ville | localite | bureau distributeur | municipalite = commune
rue | avenue | chaussee = voie
remuneration | appointements | paie | paye | traitement = salaire
pole emploi | anpe | agence nationale pour l emploi = france travail
combien de | combien d | combien | nb | nbre | nbr | qte | nombres = nombre
employe | employes = salarie
nombre d heures | vol horaire | volume horaire | volume d heures | heures | hrs | h = heure
coef | coeff | coeffic = coefficient
secu | sec soc | securite soc | ss | s s = securite sociale
nss | numero insee | n insee | no insee | matricule securite sociale = numero securite sociale
ccn | conv coll | convention coll | cct = convention collective
ne le | nee le | ne ou nee le | ne nee le | nee ou ne le | jour de naissance | date naiss | naissance le = date naissance
ne a | nee a | ne ou nee a | ne nee a = commune naissance
lieu de naissance | lieu naissance | lieu naiss | lieu de naiss | ville naiss | commune naiss | ville de naissance = commune naissance
hebdo | par semaine | semaine | sem | hebdom = hebdomadaire
dt = date
av = avant
tx = taux
deb = debut
cplt = complement
comment appelle | appelle t | appelle | comment se nomme | se nomme | nomme = nom
salaire de base brut = salaire brut
salaire de base mensuel | salaire mensuel de base = salaire mensuel brut
type et nom de voie | type et nom de la voie | type et libelle de voie | type et libelle de la voie | nature et nom de la voie = nature et intitule de la voie
nom us | nom d us = nom usage
prenommez | prenomme | prenommes = prenom
tps de travail | tps travail | tps = duree travail
a quelle date debute | a quelle date commence | quand debute | quand commence | quel jour commence | quel jour debute | a quelle date demarre | quand demarre | a quelle date debutera | a quelle date commencera | quand commencera | quand debutera = date debut
a quelle date se termine | a quelle date se terminent | a quelle date finit | a quelle date finissent | a quelle date prend fin | quand se termine | quand se terminent | quand finit | quand finissent | quand prend fin | quel jour se termine | quel jour finit | a quelle date se terminera | quand se terminera | quand finira = date fin
quand est elle nee | quand est il ne | quand est il nee | quand etes vous ne | quand etes vous nee | quand es tu ne | quand es tu nee | quel jour est il ne | quel jour est elle nee | a quelle date est il ne | a quelle date est elle nee | a quelle date etes vous ne | a quelle date etes vous nee | a quelle date es tu ne | a quelle date es tu nee = date naissance
ou est elle nee | ou est il ne | ou etes vous ne | ou etes vous nee | ou es tu ne | ou es tu nee | dans quelle commune est il ne | dans quelle commune est elle nee | dans quelle ville est il ne | dans quelle ville est elle nee | dans quelle ville etes vous ne | dans quelle commune etes vous ne | ville ou est elle nee = commune naissance
dans quel departement est il ne | dans quel departement est elle nee | dans quel departement etes vous ne = departement naissance
ou signez vous | ou avez vous signe | ou a t il ete signe | ou le signez vous = fait a
quand signez vous | quand avez vous signe | quand a t il ete signe | quand le signez vous = date signature
ton 06 | votre 06 | son 06 | un 06 = telephone
dont cours | dont centre | dont en centre | dont theorie = dont enseignement
cse = caisse
cpl = complement
enseignt | enseigt | enst = enseignement
f travail | fr travail = france travail
id ft | id f travail | id france travail = identifiant france travail
hor | temps de travail | horaire de travail | horaire collectif | horaire = duree travail
nom de la boite = nom entreprise
job = poste
fct | fonct = fonction
loc = commune
remun | remu = salaire
mensuelle | mens | mensuels | par mois = mensuel
societe | firme | compagnie = entreprise
libelle | lib = intitule
ft = france travail
nom jeune fille | nom de jeune fille | nom patronymique | patronyme = nom naissance
nom d epouse | nom marital | nom epoux | nom d epoux | nom de mariage = nom usage
handicape | handicapee | handicap = handicape
qualite travailleur handicape | reconnaissance qualite travailleur handicape = reconnaissance travailleur handicape
diplomes = diplome
demandeuse | demandeur demandeuse = demandeur
recherche d emploi | en recherche d emploi | a la recherche d un emploi = demandeur emploi
embauchee | embauches | recrute | recrutee = embauche
remunere | remuneree = salaire
bulletin de paie = bulletin
formateur | formatrice = formateur
certif = certification
`;

/** English words of personnel tools, for what our fields are called in French. */
const ENGLISH = `
first name | given name | forename | firstname | given names | first names = prenom
last name | surname | family name | lastname = nom famille
birth name | name at birth | surname at birth | maiden name | birth surname | family name at birth | last name at birth = nom naissance
married name | married surname | preferred surname | preferred name | preferred last name | usual name | usual surname | name used | last name used | known as = nom usage
full name | complete name = nom prenom
date of birth | birth date | birthdate | dob | birthday | born on = date naissance
place of birth | town of birth | city of birth | birthplace | birth place | born in | birth city | birth town | town of birth = commune naissance
department of birth | birth department | county of birth = departement naissance
country of birth | birth country = pays naissance
gender | sex = sexe
street address | home address | address line 1 | address 1 | postal address | mailing address | residential address | address line one | business address | address = adresse
address line 2 | address 2 | apartment | address line two | building floor | apt | additional address = complement adresse
street number | house number | building number | number in street = numero voie
street name | street = voie
postcode | postal code | zip code | zip | post code = code postal
city | town | municipality | city town | town city = commune
phone number | telephone number | mobile number | mobile phone | cell phone | phone | landline | phone no | work phone | home phone | contact number = telephone
email address | e mail address | mail address | personal email | personal e mail = courriel
company name | legal name | business name | registered name | company legal name | legal entity name | entity name | name of company | name of the company = raison sociale
company | business | firm = entreprise
employer = employeur
employee | employees | worker | workers | staff = salarie
number of employees | headcount | workforce | number of staff | company headcount | total headcount | company size | employee count | number of workers = effectif
collective agreement | collective bargaining agreement | labour agreement | cba = convention collective
business activity code | activity code | industry code | naf ape code | main activity code = code naf
pension fund | pension scheme | supplementary pension | pension provider | retirement fund | pension institution = caisse retraite
provident fund | provident scheme | provident | welfare insurance | welfare fund | provident institution | provident insurer = prevoyance
social security number | social security no | french social security number | ssn | social insurance number | national insurance number = numero securite sociale
birth = naissance
disabled worker | disability status | disability | recognised disabled worker | recognized disabled worker | disabled = travailleur handicape
job seeker | jobseeker | unemployed = demandeur emploi
registered = inscrit
registration = inscription
highest qualification | highest degree | highest diploma | highest level of education | highest education = diplome plus eleve
obtained | achieved | held = obtenu
prepared | targeted | aimed | pursued | sought = vise
previous situation | prior situation | situation before | status before | previous status | prior status | situation prior to = situation avant
start date | starts on | starting date | begins on | starting on | from date | date from | first day | begin date | starts | start = date debut
end date | ends on | ending date | last day | finish date | date to | until | ends | end = date fin
signed on | signature date | date of signature | signing date | date signed | date of signing = date signature
hire date | date of hire | hiring date | date hired = date embauche
job title | position title | occupation | job name | role title = intitule poste
role | job | position held = poste
weekly hours | hours per week | weekly working hours | weekly working time | working hours per week | working time | contractual hours = duree hebdomadaire
gross = brut
annual | yearly = annuel
hourly rate = taux horaire
number of = nombre
involved = intervenant
job classification | job category | job grade = classification
training organisations | training organizations | training providers = organisme formation
monthly | per month = mensuel
salary | pay | wage | wages | remuneration gross = salaire
trial period | probation | probationary period | probation period = periode essai
days = jour
months = mois
hours = heure
years = annee
training provider | training organisation | training organization | training body | training centre | training center | provider = organisme formation
activity declaration number | activity declaration no | activity declaration | declaration number | activity registration number = numero declaration activite
training | course | programme of study = formation
exam | exams | examination | examinations = epreuve
teaching | tuition | classroom = enseignement
contract = contrat
degree | diploma = diplome
skills operator | operator of skills = operateur competence
member number | membership number | member id | membership no = numero adherent
name = nom
school = ecole
classes | class = cours
first day of classes = debut cours
final exams = fin epreuve
base salary = salaire
job position = emploi occupe
training centre | training center = centre formation
qualification title = intitule qualification
birth day = jour naissance
birth month = mois naissance
birth year = annee naissance
street number and name | street no and name = numero et voie
one line = une ligne
company size = effectif
entity = entreprise
authorised signatory | authorized signatory | signatory = signataire
title = titre
legal gender = sexe
number = numero
level = niveau
tutor | mentor | workplace tutor = tuteur
nationality | citizenship = nationalite
country = pays
minimum income benefit | minimum income | welfare benefit | minimum social benefit | minimum benefit | social benefit = minimum social
minutes = minute
legal representative = representant legal
contact person = personne contacter
second = second
temporary = temporaire
agreement = accord
signed in | signed at | place of signature = fait a
job seeker number | job seeker id = identifiant france travail
`;

type Rule = { readonly from: readonly string[]; readonly to: readonly string[] };

const rulesOf = (table: string): readonly Rule[] =>
  table
    .split('\n')
    .filter((line) => line.includes('='))
    .flatMap((line) => {
      const [left = '', right = ''] = line.split('=');
      const to = right.trim().split(' ');
      return left.split('|').map((from) => ({ from: from.trim().split(' '), to }));
    });

const BY_FIRST: ReadonlyMap<string, readonly Rule[]> = (() => {
  const made = new Map<string, Rule[]>();
  for (const rule of [...rulesOf(FRENCH), ...rulesOf(ENGLISH)]) {
    const first = rule.from[0] ?? '';
    made.set(first, [...(made.get(first) ?? []), rule]);
  }
  for (const rules of made.values()) rules.sort((a, b) => b.from.length - a.from.length);
  return made;
})();

/** Endings of inclusive writing left alone by folding: « salarié·e·s », « tuteur·rice », « employeur(euse) ». */
const ENDINGS = new Set(['e', 's', 'es', 'rice', 'trice', 'euse', 'ere', 'ne', 've']);

/** The words of a folded text as they are compared: endings of inclusive writing dropped, synonyms joined. */
export const joined = (folded: string): readonly string[] => {
  const raw = folded.split(' ').filter((word) => word !== '');
  const words = raw.filter(
    (word, at) =>
      !(word === 'se' && (raw[at - 1] ?? '').endsWith('eur')) &&
      (!ENDINGS.has(word) || word === 'ne' || (raw[at - 1] ?? '').length < 2),
  );
  const made: string[] = [];
  for (let at = 0; at < words.length; ) {
    const rule = BY_FIRST.get(words[at] ?? '')?.find(({ from }) =>
      from.every((word, step) => words[at + step] === word),
    );
    if (rule === undefined) made.push(words[at] ?? '');
    else made.push(...rule.to);
    at += rule?.from.length ?? 1;
  }
  return made;
};
