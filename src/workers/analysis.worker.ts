import { ANALYSIS_API } from './analysisApi';
import type { Endpoint } from './protocol';
import { serve } from './serve';

serve(ANALYSIS_API, self as unknown as Endpoint);
