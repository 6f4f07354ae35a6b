import { LAYOUT_API } from './layoutApi';
import type { Endpoint } from './protocol';
import { serve } from './serve';

serve(LAYOUT_API, self as unknown as Endpoint);
