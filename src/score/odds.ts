/** Log-odds (nats) of a probability; probabilities of 0 and 1 are held at one in ten thousand. */
export const logit = (probability: number): number => {
  const held = Math.min(0.9999, Math.max(0.0001, probability));
  return Math.log(held / (1 - held));
};

/** The probability of log-odds, rounded to four digits so that reports are the same on every machine. */
export const probability = (logOdds: number): number => Math.round(1e4 / (1 + Math.exp(-logOdds))) / 1e4;

/** A weight as reports show it. */
export const rounded = (weight: number): number => Math.round(weight * 100) / 100;
