package org.chushi.internal.badges;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.chushi.badges.BadgeReport;
import org.chushi.career.CareerUseCases;
import org.chushi.career.Certification;
import org.chushi.core.Result;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.publishing.Signers;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Looks at a badge of anybody with what this team knows. Nothing is asked of a network. */
record Looking(Signers signers, Certification certification, StatusBook book, Access access, Clock clock) {

	/** @param lists files with status lists, beside those that are kept */
	Result<BadgeReport> at(Session session, ObjectNode badge, List<Path> lists) {
		return given(lists).map(given -> {
			TeamKnowledge team = new TeamKnowledge(signers, certification, book, given,
					person -> access.refusal(session, CareerUseCases.SEE_CERTIFICATES, person).isEmpty(), clock);
			return new BadgeCheck(Proofs.ALL, team).report(badge, clock.instant());
		});
	}

	/** A list that proves nothing is refused: it was brought to prove something. */
	private static Result<List<StatusList.Read>> given(List<Path> files) {
		Result<List<StatusList.Read>> all = Result.done(List.of());
		for (Path file : files) {
			all = all.then(before -> Documents.bring(file, StatusDesk.MOST).then(bytes -> StatusBook.read(Proofs.ALL, bytes))
					.map(list -> Stream.concat(before.stream(), Stream.of(list)).toList()));
		}
		return all;
	}
}
