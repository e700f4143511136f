package org.chushi.internal.ui.honour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.chushi.honour.Proposal;
import org.chushi.honour.Proposal.Draft;
import org.chushi.honour.ProposalKind;
import org.junit.jupiter.api.Test;

class BoardTest {

	private final Ideas ideas = Ideas.some();

	private Board board(boolean lead) {
		return new Board(ideas.all, lead);
	}

	private Proposal idea(int id) {
		return ideas.proposal(null, new UUID(0, id)).value();
	}

	@Test
	void ideasAreNarrowedByTheirKind() {
		assertThat(board(false).shown(Optional.empty())).hasSize(4);
		assertThat(board(false).shown(Optional.of(ProposalKind.CONTEST))).hasSize(2);
	}

	@Test
	void aWithdrawnIdeaIsSeenByItsMakerOnly() {
		ideas.withdraw(null, new UUID(0, 1));
		Proposal mine = ideas.propose(null, new Draft(ProposalKind.RULE, "我的", "做", "因为")).value();
		ideas.withdraw(null, mine.id());
		assertThat(board(false).shown(Optional.empty())).extracting(Proposal::title).contains("我的").doesNotContain("周五打字接力赛");
	}

	@Test
	void onlyALeadDecidesAndOnlyWhatIsOpenOrWasLeft() {
		assertThat(board(false).decides(idea(1))).isFalse();
		assertThat(board(true).decides(idea(1))).isTrue();
		assertThat(board(true).decides(idea(4))).as("left for later").isTrue();
		assertThat(board(true).decides(idea(3))).as("taken").isFalse();
	}

	@Test
	void anIdeaJoinsOpenOrTakenOnesOfItsKindButNotItself() {
		assertThat(board(true).wholes(idea(1))).as("the other contest was left").isEmpty();
		assertThat(board(true).wholes(idea(4))).extracting(Proposal::title).containsExactly("周五打字接力赛");
	}

	@Test
	void whoseIdeaWasTakenIsThanked() {
		assertThat(board(false).thanked()).extracting(Proposal::authorName).containsExactly("清明");
	}

	@Test
	void aBylineSaysWhoWhatKindAndWhen() {
		assertThat(Board.byline(idea(1), ZoneOffset.UTC).zh()).isEqualTo("小满 · 比赛与活动 · 2026-03-02");
		assertThat(Board.together(idea(2)).orElseThrow().en()).contains("谷雨");
		assertThat(Board.decision(idea(4)).orElseThrow().zh()).contains("谷雨", "暂不采纳", "五月再看");
		assertThat(Board.decision(ideas.merge(null, new UUID(0, 2), new UUID(0, 1), "同一件事").value()).orElseThrow().en()).contains("周五打字接力赛");
	}
}
