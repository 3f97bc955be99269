/** Frequent words that tell French from English; spelled without accents, as the normaliser leaves them. */
export const stopWords = {
  fr: new Set(
    (
      'le la les un une des du de et est ce cette ces cet que qui quoi dans pour pas plus vous nous je il elle ils elles ' +
      'mais avec votre vos notre nos mon ma mes ton ta tes sa ses sur au aux par sans tres bien tout tous toute toujours ' +
      'jamais rien etre avoir fait faire suis sont etes etait ete ont avez avons etaient serait quand comme aussi encore ' +
      'chez meme ca cela leur leurs ou donc alors depuis apres avant merci bonjour bonsoir non oui peut moi toi lui y ' +
      'j l d c qu n s m t va vais voir faut deja trop peu beaucoup personne quel quelle heure jour jours mieux enfin aucun ' +
      'pourquoi comment combien ici la-bas contre sous entre vers ai as ' +
      // text-message French
      'pk pq jsuis chui chuis jai cest cetait ya tkt mdr ptdr ptn jpp slt bjr bsr stp svp qd ds bcp pr wesh nn ouais dsl ' +
      'tjs tjr jms cmt koi keske kan pcq psk vrmt mtn auj rdv jveux jpeux tas tes ki ke sa'
    ).split(' '),
  ),
  en: new Set(
    (
      'the a an and is are was were be been this that these those what who which in for not you your yours we our they their ' +
      'them he she his her it its i my me but with from at by of to have has had do does did will would can could should ' +
      'about just very all when where why how there here because if then than so too only never always nothing still ' +
      'again any some no yes please thanks thank hello hi up out off down over into get got go going make made am been ' +
      'being more most much many other people time day know think want like need back new now one ' +
      // contractions and text-message English
      're ve ll don isn doesn didn won wouldn couldn ain im dont cant wont u ur thx pls plz idk wtf omg gonna wanna gotta ' +
      'yall tho lol ya bc cuz'
    ).split(' '),
  ),
  /** Words of the neighbours, absent from French and English: Spanish, German, Italian, Portuguese, Dutch. */
  other: new Set(
    (
      'el los las una por para con pero muy esta este como cuando donde porque yo ustedes gracias hola ' +
      'der das und ist nicht ein eine mit auf fur auch ich sie wir ihr aber oder wenn noch danke ' +
      'il che di non sono per gli della nel anche piu grazie ciao questo quando perche ' +
      'nao voce uma isso muito obrigado com mais seu sua tem ' +
      'het een van niet met voor maar ook zijn wij jullie bedankt'
    ).split(' '),
  ),
};
