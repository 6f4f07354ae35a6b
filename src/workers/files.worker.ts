import { FILES_API } from './filesApi';
import { serve } from './serve';

serve(FILES_API, self);
