// The exemplary plan before the Korean rule books.
import { exemplary } from './overlay.ts';

export const korea = exemplary(['kr-digital-service-continuity'], {});
