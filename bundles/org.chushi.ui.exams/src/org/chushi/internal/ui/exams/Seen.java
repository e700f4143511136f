package org.chushi.internal.ui.exams;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chushi.assessment.RegradePreview;

/** What another key changes. @param words the key; @param names of those whose results change */
record Seen(List<String> words, RegradePreview preview, Map<UUID, String> names) {
}
