/** How far each of the three meters reaches. Apart from the schema, as the browser needs it too. */
export const METER_MAX = 10;
