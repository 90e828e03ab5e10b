/** How meetings, what is to be done and looking back are drawn around a point; a shape each, so that colour is not needed. */
export const shapes = {
  met: 'M0 -7 A7 7 0 1 1 0 7 A7 7 0 1 1 0 -7 Z',
  acts: 'M-6 -6 H6 V6 H-6 Z',
  looks: 'M0 -8 L8 0 L0 8 L-8 0 Z',
} as const;
export type Lane = keyof typeof shapes;

export const isLane = (name: string): name is Lane => name in shapes;
