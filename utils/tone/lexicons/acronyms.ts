const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Acronyms and units any customer knows: neither jargon nor emphasis. */
export const knownAcronyms = words(`
  SAV CB SMS MMS PDF TV GPS HDMI USB SIM SEPA IBAN RIB BIC PIN SNCF TGV TER RER RATP RSE CV PC VIP DM MP PM AM CGV CGU FAQ
  QR WC CAF TVA ATM GP NHS HD UHD UK US USA UE EU ID IDs OK DVD CD IT HR RH CEO PDG LED BBQ DIY VAT MOT SUV NFC WIFI EDF GDF
  GDPR RGPD ZIP AI IA URL BD BTS CM CDI CDD JO ONU OMS UNESCO UNICEF NASA FIFA UEFA IKEA AOP AOC IGP OGM UV SPF BIO LIDL BNP
  CPAM CNIL DGCCRF INSEE SMIC RTT CE1 CE2 CM1 CM2 CP BAC BEP CAP HLM EHPAD APL RSA PV PMR RDV SVP STP NB PS TTC HT DOM TOM
  UFC ADN DNA ISO CE EAN IP VPN WPA APK IOS MAC TNT ADSL LTE GSM FM AM DAB DJ MC NBA NFL ATP PSG OM OL ASSE UFO PhD MA BA BSc
  MBA NGO NATO BBC ITV CNN TF1 M6 NRJ RTL DVLA HMRC RNLI RSPCA ASAP ETA RIP FYI DOA POS IRL AKA BTW XS XL XXL XXXL SOS PSA
  AA AAA MRI IRM ECG PCR VIH HIV ADHD TDAH GCSE SAT LGBT LGBTQ LGBTQIA KO HS OTAN CO SPA SA SARL SAS LTD PLC LLC INC BV TD
  NYC LA DC UAE NZ JFK LAX CDG ST ND RD TH AC DC EV LPG GPL CNG CT MP3 MP4 PS4 PS5 VR 3D 4K 4G 5G 2G 3G KG KM CM MM ML CL GO MO
  KB MB GB TB GHZ HP VHS CCTV EFTPOS ISBN LGV COVID SIDA AIDS OVH AXA MAIF MACIF GMF MGEN ING HSBC RBS DHL UPS GLS DPD TNT
  USPS FEDEX SNCB CFF SBB STM TCL RTM TFL BVG CHU CHUV SAMU SDIS SNSM EFS SMUR PMI ER ICU ORL LOL OMG WTF PJ TBC TBD TODO GMT UTC CET BST EST PST
  TPE CHF EUR USD GBP CAD UFR LEA TP STEM BMX VTT VTC MTB NES PSN FPS RPG PVP MMO DLC HDR RAM SSD CPU GPU BETA LAN FTTH
  A11Y CNI LPO LPA SUD EST NORD OUEST II III IV VI VII VIII IX XI XII XIV XV XVI XIX XX XXI
`);

/** Everyday words that only emphasis writes in capitals, folded. Shorter than five letters: longer ones show by their vowels. */
export const commonCapitals = words(`
  so no yes not only all very never always now must it is are was and but the this that too any one two six ten you your we
  our us do does did done don't can can't cannot will won't has have had be been best free here there why how what who when
  stop read look wait go off on out up down over each ever every just more most much many less last new next day days week
  huge big wow omg hey hi love same real real good bad sold top nope yep yeah wrong right open shut please don live ok try
  buy get got see save win won half zero
  with bank left sent lost gone today time sir madam hello from into then than them they their like want know need send make
  done sorry still thank thanks please great happy never again every everywhere done check call before after soon late back home work wait again
  non oui pas plus tres tout tous toute rien jamais trop bien fini grand gros vite ici la le les un une des de du et ou mais
  si est sont ne que qui quoi avec sans pour sur sous deja cela vrai faux bon bonne nul jour jours mois an ans cinq six
  sept huit neuf dix cent deux trois un seul seule moi toi lui nous vous eux elle il on ce ces cet mon ton son ma ta sa mes
  tes ses nos vos notre votre hyper super mega top stop lire lu dit fait peut doit faut aussi enfin merci bravo oublie
  gratuit encore demain hier soir promo gagne perdu
  dans etes parti madame chez dont donc mieux moins avant apres depuis cette aucun aucune jeudi lundi mardi fin debut banque
`);
