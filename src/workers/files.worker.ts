import { filesApi } from './filesApi';
import { serve } from './serve';

serve(filesApi(), self);
