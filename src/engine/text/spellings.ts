/**
 * Words of names that news romanises in many ways. All ways count as one word, in the text as in the model: "Kata'ib
 * Hizbullah" is then Kataib Hezbollah, and not Hezbollah with a word before it. Only words that are the same name in
 * every bearer: Hassan is no Hasan's brother here, since both spellings set persons apart.
 */
const WAYS: Readonly<Record<string, string>> = {
  hezbollah: 'hizbullah hizballah hizbollah hezbullah hezballah hisbollah',
  houthi: 'huthi',
  houthis: 'huthis',
  mohammed: 'mohamed mohammad muhammad muhammed mohamad',
  ahmed: 'ahmad',
  hussein: 'hussain husayn husain',
  abdul: 'abdel',
  yusuf: 'yousef youssef yousuf yusef',
  sheikh: 'shaykh sheik',
  shabaab: 'shabab',
  qaeda: 'qaida',
  taliban: 'taleban',
  qassam: 'kassam',
  mujahideen: 'mujahidin mujahedeen mujahedin mujaheddin',
  gaddafi: 'qaddafi gadhafi kadafi qadhafi',
  zelensky: 'zelenskyy zelenskiy',
};

const CANONICAL: ReadonlyMap<string, string> = new Map(
  Object.entries(WAYS).flatMap(([word, ways]) => ways.split(' ').map((way) => [way, word])),
);

/** A folded word as the vocabulary has it. */
export function canonical(word: string): string {
  return CANONICAL.get(word) ?? word;
}
