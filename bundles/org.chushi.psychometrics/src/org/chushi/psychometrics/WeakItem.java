package org.chushi.psychometrics;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.internal.psychometrics.WeakItems;

/**
 * An item a trainer should look at.
 *
 * @param item     id of the item
 * @param weakness what is weak
 * @param severity error: probably a wrong key or an item that harms the score; warning: to be bettered; info: worth a look,
 *                 also everything found with fewer than {@value #FEW} people
 * @param reason   what was found, with its numbers
 * @param remedy   what to do
 */
public record WeakItem(String item, Weakness weakness, Severity severity, Bilingual reason, Bilingual remedy) {

	/** With fewer people statistics are a hint only. */
	public static final int FEW = 30;

	/** What may be weak, each with its threshold and the source of that. */
	public enum Weakness {
		/** Nobody reached any point, or everybody all: the item says nothing about anybody. */
		CONSTANT,
		/** Facility below .20: "difficult" and beyond (docs.moodle.org, Quiz report statistics). */
		TOO_HARD,
		/** Facility of .95 and more: "extremely easy" (same). May be meant so for knowledge that everybody must have. */
		TOO_EASY,
		/** Item-rest correlation below 0: the weaker do better (Ebel & Frisbie 1991, chapter 13). */
		NEGATIVE,
		/** Item-rest correlation below .20 (Kline 1986, A Handbook of Test Construction, chapter 6: discard below .20). */
		FLAT,
		/** The upper 27 % choose a distractor more often than the key: the key is wrong or doubtful. */
		DISTRACTOR_BEATS_KEY,
		/** A distractor chosen by fewer than 5 % (Haladyna & Downing 1993, Educ. Psychol. Meas. 53, 999–1010). */
		DISTRACTOR_UNUSED,
		/** Slope below .35, "very low" (Baker 2001, The Basics of Item Response Theory, chapter 2). */
		LOW_SLOPE,
		/** S-X² with a chance below .01 divided by the number of items (Bonferroni). */
		MISFIT
	}

	/**
	 * @param distractors of as many items as are known
	 * @param calibration for slopes; its fit is judged by {@code fit}
	 * @return by item in the order of the report, the worst first within an item
	 */
	public static List<WeakItem> find(ClassicalReport report, List<DistractorTable> distractors, Optional<Calibration> calibration,
			List<ItemFit> fit) {
		return WeakItems.find(report, distractors, calibration, fit);
	}
}
