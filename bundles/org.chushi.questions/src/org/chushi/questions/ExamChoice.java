package org.chushi.questions;

import org.chushi.core.Bilingual;

/** An option as shown during the exam. */
public record ExamChoice(String key, Bilingual text) {
}
