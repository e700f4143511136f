package org.chushi.internal.workspace;

import java.util.Locale;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.people.Accounts.NewPerson;
import org.chushi.people.Role;

/** Who is on the demo team: seasons for names, so that nobody takes them for somebody real. */
enum Member {
	LICHUN(Role.ADMINISTRATOR, Messages.Member_admin), GUYU(Role.LEAD, Messages.Member_lead),
	BAILU(Role.TRAINER, Messages.Member_trainer), CHUNFEN(Role.MENTOR, Messages.Member_mentorOne),
	QIUFEN(Role.MENTOR, Messages.Member_mentorTwo), LIDONG(Role.MENTOR, Messages.Member_mentorThree),
	XIAOMAN(Role.NEWCOMER, Messages.Member_newcomerFirst), XIAZHI(Role.NEWCOMER, Messages.Member_newcomerExam),
	MANGZHONG(Role.NEWCOMER, Messages.Member_newcomerTrial);

	private final Role role;
	private final Messages words;

	Member(Role role, Messages words) {
		this.role = role;
		this.words = words;
	}

	String signInName() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Both languages: a name is kept once for everybody. */
	String displayName() {
		return both(words.text());
	}

	NewPerson asNew() {
		return new NewPerson(signInName(), displayName(), "", Set.of(role));
	}

	static String both(Bilingual words) {
		return words.in(Language.ZH) + " " + words.in(Language.EN);
	}
}
