package org.chushi.scripts;

import org.chushi.core.Bilingual;

/**
 * What customers come with.
 *
 * @param frequent  one of those that come most often and want an exemplary dialogue
 * @param scripts   how many are valid today
 * @param dialogues how many exemplary dialogues there are
 */
public record ScenarioCard(String id, String code, Bilingual title, Bilingual summary, boolean frequent, int scripts,
		int dialogues) {

	/** Whether it comes often and nobody has shown yet how it is done well. */
	public boolean lacksDialogue() {
		return frequent && dialogues == 0;
	}
}
