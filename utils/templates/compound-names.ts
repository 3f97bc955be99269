const words = (list: string) => new Set(list.trim().split(/\s+/));

/** First names that often begin a compound written with a space ("Marie Claire", "Mary Ann"), without accents. */
export const firstParts = words('marie jean anne pierre paul louis charles mary billy bobby sarah john anna');

/** What follows them. */
export const secondParts = words(`
claire pierre paul louis luc marc marie michel claude francois baptiste christophe philippe france laure sophie louise
therese christine helene jo jose rose ange line noelle cecile agnes odile pascale yves jacques charles noel rene bernard
guy henri daniel andre lou lise charlotte caroline elisabeth laurence ann lee joe ray jane kate antoine emmanuel
francoise alain sebastien gabriel eudes edouard etienne victor amelie aude dominique jeanne madeleine hugues loup robert
david thomas richard martin simon vincent laurent`);
