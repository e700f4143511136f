package org.chushi.journeys.tests;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.workspace.DemoTeam;

/** Somebody in a journey: at the window, with what has to be done there in one language. */
abstract class Actor {

	static final String PASSWORD = DemoTeam.PASSWORD;

	final Person person;
	final Pen pen;
	final Language language;

	Actor(Person person, Language language) {
		this.person = person;
		this.language = language;
		pen = new Pen(person);
	}

	final String say(String zh, String en) {
		return language == Language.ZH ? zh : en;
	}

	final String say(Bilingual words) {
		return words.in(language);
	}

	final void in(String name) {
		person.signsIn(name, PASSWORD);
	}

	final void picture(String name) {
		person.picture(name + "-" + language.tag());
	}
}
