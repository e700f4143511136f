package org.chushi.internal.ui.learn;

import org.chushi.ui.ScrolledPage;

/** What is seen of an exam under way, from the top. */
record SittingParts(ScrolledPage page, ExamBar bar, News news, QuestionCard card, Overview overview) {
}
