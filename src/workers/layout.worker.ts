import { LAYOUT_API } from './layoutApi';
import { serve } from './serve';

serve(LAYOUT_API, self);
