/** To two digits: a hundredth of a pixel is seen by nobody, and a minus before nothing neither. */
export const round = (value: number): number => Math.round(value * 100) / 100 || 0
