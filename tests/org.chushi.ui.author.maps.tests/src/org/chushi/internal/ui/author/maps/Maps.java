package org.chushi.internal.ui.author.maps;

import org.chushi.content.OwnPack;
import org.chushi.model.CareerMap;
import org.chushi.model.Endorsed;
import org.chushi.model.ModelFactory;
import org.chushi.model.Move;
import org.chushi.model.MoveKind;
import org.chushi.model.Position;
import org.chushi.model.Track;

/** Maps to be drawn, without a pack around them. */
final class Maps {

	private Maps() {
	}

	static CareerMap map(String... tracks) {
		CareerMap map = ModelFactory.eINSTANCE.createCareerMap();
		for (String id : tracks) {
			Track track = ModelFactory.eINSTANCE.createTrack();
			track.setId(id);
			track.setTitle(OwnPack.same(id));
			map.getTracks().add(track);
		}
		return map;
	}

	static Position position(CareerMap map, String id, String track, int level) {
		Position position = ModelFactory.eINSTANCE.createPosition();
		position.setId(id);
		position.setTitle(OwnPack.same(id));
		position.setTrack(track);
		position.setLevel(level);
		map.getPositions().add(position);
		return position;
	}

	/** @param needs how many requirements */
	static Move move(CareerMap map, String from, String to, MoveKind kind, int needs) {
		Move move = ModelFactory.eINSTANCE.createMove();
		move.setId(from + "-" + to);
		move.setFrom(from);
		move.setTo(to);
		move.setKind(kind);
		for (int i = 0; i < needs; i++) {
			Endorsed endorsed = ModelFactory.eINSTANCE.createEndorsed();
			move.getRequirements().add(endorsed);
		}
		map.getMoves().add(move);
		return move;
	}
}
