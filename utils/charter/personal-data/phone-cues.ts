/** Just before a number, these words say that it is one to call or write to. */
export const phoneCueBefore =
  /\b(?:tel|tels|telephone|telephoner|phone|phones|mobile|mob|portable|port|cell|cellphone|cellulaire|fixe|gsm|natel|fax|desk|office|appel\w*|rappel\w*|call|calls|called|calling|ring|text|texte|texto|sms|whatsapp|whats app|watsap+|wattsap+|whatsap|watsapp|wathsapp|whatapp|wsp|wapp|telegram|viber|imo|signal|joindre|joignable|contact\w*|numero|num|number|nbr|reach|dial|compos\w+|messages? to|answering at|registered|ligne|line|bigo|demande[rz]?|ask for)\b[^\n\d]{0,36}$/i;

/** Just after a number, the same. */
export const phoneCueAfter =
  /^[\s)\].,;:!-]{0,4}(?:-?(?:office|fax|mobile|home|work|cell)\b|(?:c'?\s?est|is|voila|that'?s) (?:mon|ma|my|le|the|our|notre) (?:num\w*|tel\w*|mobile|number|cell|portable|phone|06|07)|par (?:sms|tel|telephone|whatsapp)|appel\w+[- ]moi|rappel\w+[- ]moi|call me|text me|ring me|(?:sur|on) (?:whatsapp|wattsap|telegram)|pour me joindre)/i;
