import { ANALYSIS_API } from './analysisApi';
import { serve } from './serve';

serve(ANALYSIS_API, self);
