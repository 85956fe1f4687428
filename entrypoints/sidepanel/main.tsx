import '@/components/ui/theme.css';
import { start } from '../browser/start';

void start('panel');
