/** How far two numbers may lie apart that are equal but for the rounding noise of their last digits. */

/** Of fractions, points and scores: a goal that is missed by less is met. */
export const NOISE = 1e-9

/** The same as the parts of one that are told apart. */
export const PARTS_OF_ONE = 1e9

/** Of a difference in the metric's own unit: anything larger is a change. */
export const NO_CHANGE = 1e-12

/** How many parts of a unit are told apart when remainders are compared: a millionth. */
export const PARTS_OF_UNIT = 1e6
