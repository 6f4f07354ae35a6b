import { analysisApi } from './analysisApi';
import { serve } from './serve';

serve(analysisApi(), self);
