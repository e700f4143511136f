package org.chushi.internal.publishing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.chushi.content.PackContent;
import org.chushi.core.Missing;
import org.chushi.people.Session;
import org.chushi.publishing.PublishGate;
import org.chushi.publishing.PublishGate.Need;

/** Everybody who is asked before a version goes out. One who did not come has not agreed. */
final class Gates {

	private final List<PublishGate> all = new CopyOnWriteArrayList<>();

	void add(PublishGate gate) {
		all.add(gate);
	}

	void remove(PublishGate gate) {
		all.remove(gate);
	}

	List<Missing> missing(Session session, PackContent pack) {
		List<PublishGate> asked = List.copyOf(all);
		Stream<Missing> absent = Stream.of(Need.values()).filter(need -> asked.stream().noneMatch(g -> g.answers().filter(need::equals).isPresent()))
				.map(Gates::absent);
		return Stream.concat(absent, asked.stream().flatMap(g -> g.missing(session, pack).stream())).toList();
	}

	private static Missing absent(Need need) {
		Messages what = switch (need) {
		case REVIEW -> Messages.Gates_review;
		case TRIAL -> Messages.Gates_trial;
		};
		return new Missing(what.text(), Messages.Gates_absent.text(), Messages.Gates_want.text(), Messages.Gates_next.text());
	}
}
