import { FILES_API } from './filesApi';
import type { Endpoint } from './protocol';
import { serve } from './serve';

serve(FILES_API, self as unknown as Endpoint);
