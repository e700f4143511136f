package org.chushi.internal.exchange.bank;

import java.util.List;

import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.model.Question;
import org.chushi.model.Text;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What people added to an imported question stays when it is imported again: the file does not know it. */
final class Merge {

	private Merge() {
	}

	/** @return whether the new question now is as the old one was */
	static boolean keep(Question old, Question fresh) {
		if (old.eClass() != fresh.eClass()) {
			return false;
		}
		if (fresh.getCompetencies().isEmpty()) {
			fresh.getCompetencies().addAll(old.getCompetencies());
		}
		old.getTags().stream().filter(t -> !fresh.getTags().contains(t)).toList().forEach(fresh.getTags()::add);
		if (fresh.getLesson() == null) {
			fresh.setLesson(old.getLesson());
		}
		if (fresh.getDifficulty() == QuestionMaker.DIFFICULTY) {
			fresh.setDifficulty(old.getDifficulty());
		}
		texts(old, fresh);
		return EcoreUtil.equals(old, fresh);
	}

	private static void texts(EObject old, EObject fresh) {
		if (old instanceof Text before && fresh instanceof Text now) {
			translation(before, now);
		}
		for (EReference feature : fresh.eClass().getEAllContainments()) {
			if (feature.isMany()) {
				List<?> before = (List<?>) old.eGet(feature);
				List<?> now = (List<?>) fresh.eGet(feature);
				for (int i = 0; i < now.size() && now.size() == before.size(); i++) {
					texts((EObject) before.get(i), (EObject) now.get(i));
				}
			} else if (old.eGet(feature) instanceof EObject before) {
				if (fresh.eGet(feature) instanceof EObject now) {
					texts(before, now);
				} else {
					fresh.eSet(feature, EcoreUtil.copy(before));
				}
			}
		}
	}

	private static void translation(Text before, Text now) {
		if (now.getZh() == null && now.getEn() != null && now.getEn().equals(before.getEn())) {
			now.setZh(before.getZh());
		} else if (now.getEn() == null && now.getZh() != null && now.getZh().equals(before.getZh())) {
			now.setEn(before.getEn());
		}
	}
}
