/** A worker thread: does the jobs that it is sent, one after the other, and says what came of each. */
import { parentPort } from 'node:worker_threads';
import { answerMessages } from './messages.ts';

if (parentPort) answerMessages(parentPort);
