const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that make a postal address, French (FR, BE, CH, CA) and English; folded, lower case, without a final full stop. */
export const addressWords = {
  /** A number before one of these is a house number. */
  frenchStreet: set(
    'rue avenue av ave boulevard bd bld blvd chemin chem ch impasse imp allee allees quai route rte faubourg fbg sentier ruelle venelle lotissement montee esplanade promenade hameau dreve chaussee rang traverse sente corniche levee digue lieudit',
  ),
  /** The same, but everyday words too: they need a name that looks like a street's. */
  frenchLoose: set(
    'place pl cours cour passage villa residence res cite square clos cote voie parc galerie domaine immeuble mail rond-point',
  ),
  particles: set(
    "de du des la le les l d aux au a en sur sous et st ste saint sainte dr general marechal docteur president l' d'",
  ),
  suffixes: set('bis ter quater a b c d'),
  englishStreet: set(
    'street road avenue lane boulevard crescent terrace gardens mews parkway highway driveway grove ave blvd rd ln cres tce pde hwy pkwy gdns terr quay esplanade alley wynd brae parade cul-de-sac turnpike cottages',
  ),
  /** The same, but everyday words too. */
  englishLoose: set(
    'st close drive court row way place hill park square circle trail walk green rise view vale wharf circuit loop common heights ridge run bend hollow villas buildings house towers point pike bay cove creek croft fold strand promenade plaza crossing manor meadow meadows bank loan gate wood lea garth causeway mead knoll dene sq ct cir dr pl drv plz',
  ),
  /** After a number these say that something is counted, not that somebody lives there. */
  counted: set(
    'th st nd rd rds way star stars minute minutes min mins hour hours hr hrs day days week weeks month months year years time times more out of other people miles mile blocks block quid pounds pound dollars euros euro different bucks percent point points friends or to and in on the a per an lane lanes bedroom bed room rooms kids children items orders pairs metres meters km kg pm am p m x sheets star-rated steps long big small whole good full free days fois jours heures min',
  ),
};
