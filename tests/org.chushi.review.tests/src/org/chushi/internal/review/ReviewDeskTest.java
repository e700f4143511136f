package org.chushi.internal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.authoring.SaveRecord;
import org.chushi.core.Missing;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.journal.Append;
import org.chushi.people.Role;
import org.chushi.review.Asking;
import org.chushi.review.Located.Kind;
import org.chushi.review.Remark;
import org.chushi.review.ReviewFile;
import org.chushi.review.ReviewState;
import org.chushi.review.ReviewSummary;
import org.chushi.review.Suggestion;
import org.chushi.review.Suggestion.Decision;
import org.chushi.review.TextVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewDeskTest {

	private static final String S = ReviewRoom.SCRIPT;
	private static final String BODY = ReviewRoom.BODY;

	@TempDir
	Path folder;
	private ReviewRoom room;

	@BeforeEach
	void open() {
		room = new ReviewRoom(folder);
	}

	@AfterEach
	void close() {
		room.close();
	}

	private ReviewState state() {
		return room.file().summary().state();
	}

	private static void refused(Result<?> result, Messages why) {
		assertThat(result).isInstanceOf(Refused.class);
		assertThat(((Refused<?>) result).reason().zh()).isEqualTo(why.text().zh());
	}

	@Test
	void whatWasNeverAskedAboutIsADraft() {
		assertThat(state()).isEqualTo(ReviewState.DRAFT);
		assertThat(room.file().summary().round()).isZero();
		assertThat(room.desk.comment(room.mentor, S, BODY, 0, 1, "?").isDone()).isFalse();
	}

	@Test
	void itWaitsForWhomItIsAskedOfAndForNobodyElse() {
		room.ask();
		assertThat(state()).isEqualTo(ReviewState.IN_REVIEW);
		assertThat(room.desk.waiting(room.mentor).value()).hasSize(1);
		assertThat(room.desk.waiting(room.second).value()).isEmpty();
		assertThat(room.desk.mine(room.author).value()).hasSize(1);
	}

	@Test
	void aRoleThatIsAskedWaitsForEverybodyWhoHasItButTheWriter() {
		room.desk.ask(room.author, S, new Asking(List.of(), Optional.of(Role.TRAINER), "")).value();
		assertThat(room.desk.waiting(room.second).value()).hasSize(1);
		assertThat(room.desk.waiting(room.author).value()).isEmpty();
		assertThat(room.desk.waiting(room.mentor).value()).isEmpty();
	}

	@Test
	void nobodyIsAskedWhoCannotReview() {
		refused(room.desk.ask(room.author, S, new Asking(List.of(), Optional.empty(), "")), Messages.Asks_nobody);
		refused(room.desk.ask(room.author, S, new Asking(List.of(room.author.person()), Optional.empty(), "")), Messages.Asks_oneself);
		refused(room.desk.ask(room.author, S, new Asking(List.of(), Optional.of(Role.NEWCOMER), "")), Messages.Asks_role);
		assertThat(room.desk.ask(room.author, S, new Asking(List.of(room.newcomer.person()), Optional.empty(), "")).isDone()).isFalse();
		assertThat(room.desk.ask(room.mentor, S, new Asking(List.of(room.lead.person()), Optional.empty(), "")).isDone()).isFalse();
	}

	@Test
	void theWriterNeverApprovesHisOwnWords() {
		room.ask();
		room.weigh(room.author);
		refused(room.desk.approve(room.author, S, room.hash(), ""), Messages.Decisions_own);
	}

	@Test
	void aScriptIsApprovedOnlyWhenEveryWordAndMarkWasWeighed() {
		room.ask();
		room.desk.weigh(room.mentor, S, room.hash(), BODY, List.of(0, 1)).value();
		Result<ReviewSummary> early = room.desk.approve(room.mentor, S, room.hash(), "");
		refused(early, Messages.Decisions_unweighed);
		assertThat(((Refused<?>) early).missing()).singleElement().extracting(m -> m.have().zh()).isEqualTo("看过 2 个");
		room.approve(room.mentor);
		assertThat(state()).isEqualTo(ReviewState.APPROVED);
		assertThat(room.file().approvals()).singleElement().satisfies(a -> assertThat(a.weighed()).isPositive());
	}

	@Test
	void asManyApproveAsThePolicyWants() {
		room.policy(2);
		room.ask();
		room.approve(room.mentor);
		room.approve(room.mentor);
		assertThat(state()).isEqualTo(ReviewState.IN_REVIEW);
		assertThat(room.desk.missing(room.lead, S).value()).singleElement().extracting(m -> m.have().zh()).isEqualTo("1 人通过");
		room.approve(room.second);
		assertThat(state()).isEqualTo(ReviewState.APPROVED);
		assertThat(room.desk.missing(room.lead, S).value()).isEmpty();
	}

	@Test
	void aChangedMarkAfterApprovalPutsItBackAndSaysWhat() {
		room.ask();
		room.approve(room.mentor);
		room.edit("亲，您好！有什么可以帮您？");
		ReviewFile file = room.file();
		assertThat(file.summary().state()).isEqualTo(ReviewState.DRAFT);
		assertThat(file.summary().changed()).isTrue();
		assertThat(file.changes()).singleElement().extracting(c -> c.difference().marked()).isEqualTo("亲，您好[-。-]{+！+}有什么可以帮您？");
		assertThat(file.missing()).isNotEmpty();
		room.edit(ReviewRoom.WORDS);
		assertThat(state()).isEqualTo(ReviewState.APPROVED);
	}

	@Test
	void whatSomebodyChangedMeanwhileIsNotApproved() {
		room.ask();
		room.weigh(room.mentor);
		String shown = room.hash();
		room.edit("亲，您好！有什么可以帮您？");
		refused(room.desk.approve(room.mentor, S, shown, ""), Messages.Decisions_changed);
		room.desk.keep(room.author, S, "感叹号更亲切").value();
		refused(room.desk.approve(room.mentor, S, shown, ""), Messages.ReviewDesk_moved);
		refused(room.desk.approve(room.mentor, S, room.hash(), ""), Messages.Decisions_unweighed);
		room.approve(room.mentor);
		assertThat(state()).isEqualTo(ReviewState.APPROVED);
	}

	@Test
	void whoeverChangedItInThisRoundIsAWriter() {
		room.ask();
		room.edit("亲亲，您好。有什么可以帮您？");
		room.desk.keep(room.second, S, "更亲").value();
		room.weigh(room.second);
		refused(room.desk.approve(room.second, S, room.hash(), ""), Messages.Decisions_own);
	}

	@Test
	void whoWroteAfterTheApprovalIsAWriterOfTheNextRoundWhoeverAsks() {
		room.ask();
		room.approve(room.mentor);
		room.edit("亲亲，您好。有什么可以帮您？");
		room.desk.keep(room.author, S, "更亲").value();
		room.desk.ask(room.second, S, new Asking(List.of(room.author.person()), Optional.empty(), "")).value();
		assertThat(room.file().writers()).containsExactlyInAnyOrder(room.author.person(), room.second.person());
		room.weigh(room.author);
		refused(room.desk.approve(room.author, S, room.hash(), ""), Messages.Decisions_own);
	}

	@Test
	void whoSavedItAndSaidNothingIsAWriterAsWell() {
		room.edit(room.second, "亲亲，您好。有什么可以帮您？");
		room.desk.ask(room.author, S, new Asking(List.of(room.second.person(), room.mentor.person()), Optional.empty(), "")).value();
		assertThat(room.desk.writersOf(room.file().summary().element())).contains(room.author.person(), room.second.person());
		assertThat(room.desk.waiting(room.second).value()).isEmpty();
		room.weigh(room.second);
		refused(room.desk.approve(room.second, S, room.hash(), ""), Messages.Decisions_own);
		room.approve(room.mentor);
		assertThat(state()).isEqualTo(ReviewState.APPROVED);
	}

	@Test
	void whoSavedWhatOthersHaveApprovedMayLookAtWhatIsWrittenNext() {
		room.edit(room.second, "亲亲，您好。有什么可以帮您？");
		room.ask();
		room.approve(room.mentor);
		room.edit("亲，您好！有什么可以帮您？");
		room.desk.ask(room.author, S, new Asking(List.of(room.second.person()), Optional.empty(), "")).value();
		room.approve(room.second);
		assertThat(state()).isEqualTo(ReviewState.APPROVED);
		assertThat(room.desk.writersOf(room.file().summary().element())).contains(room.second.person());
	}

	@Test
	void whoSavedAfterTheApprovalWroteWhatIsAskedAboutNextWhoeverAsks() {
		room.ask();
		room.approve(room.second);
		room.edit(room.second, "亲亲，您好。有什么可以帮您？");
		room.ask();
		room.weigh(room.second);
		refused(room.desk.approve(room.second, S, room.hash(), ""), Messages.Decisions_own);
	}

	@Test
	void whatWasTriedAndTakenBackByItsReviewerStaysApproved() {
		room.ask();
		room.approve(room.second);
		room.edit(room.second, "亲亲，您好。有什么可以帮您？");
		assertThat(room.desk.missing(room.lead, S).value()).isNotEmpty();
		room.edit(room.second, ReviewRoom.WORDS);
		assertThat(room.desk.missing(room.lead, S).value()).isEmpty();
	}

	@Test
	void whoSavedOtherWordsOfThePackWroteNothingOfThese() {
		room.edit(room.second, "S-2", "亲亲，在的。");
		room.ask();
		room.approve(room.second);
		assertThat(state()).isEqualTo(ReviewState.APPROVED);
	}

	@Test
	void veryManyPartsAreToldInEventsOfAThousand() {
		List<String> ids = IntStream.range(0, 2 * SavedParts.MOST + 1).mapToObj(i -> new UUID(7, i).toString()).toList();
		new SavedParts(room.journal).written(room.second, new SaveRecord("own", ids, List.of(), List.of())).value();
		assertThat(room.journal.stream("content-saved/own").stream().skip(1).map(e -> e.as(ReviewEvents.SAVED).elements().size()))
				.containsExactly(1000, 1000, 1);
		assertThat(room.desk.writersOf(ids.getLast())).containsExactly(room.second.person());
	}

	@Test
	void whatWasWithdrawnBeforeAnybodyApprovedItKeepsItsWriter() {
		room.ask();
		room.desk.withdraw(room.author, S, "再想想").value();
		room.desk.ask(room.second, S, new Asking(List.of(room.author.person()), Optional.empty(), "")).value();
		room.weigh(room.author);
		refused(room.desk.approve(room.author, S, room.hash(), ""), Messages.Decisions_own);
	}

	@Test
	void whoApprovedAndThenWroteIsAWriterThoughTheTextIsAsItWas() {
		room.policy(2);
		room.ask();
		room.approve(room.second);
		room.edit("亲亲，您好。有什么可以帮您？");
		room.desk.keep(room.second, S, "更亲").value();
		room.edit(ReviewRoom.WORDS);
		room.desk.keep(room.second, S, "还是一个亲").value();
		assertThat(room.file().summary().approvals()).isZero();
	}

	@Test
	void anAcceptedSuggestionIsInThePackAndInTheHistoryWithItsReason() {
		room.ask();
		UUID suggestion = room.suggest(room.mentor, "。", "！");
		room.desk.accept(room.author, S, suggestion).value();
		assertThat(room.body()).isEqualTo("亲，您好！有什么可以帮您？");
		List<TextVersion> history = room.desk.history(room.lead, S).value();
		assertThat(history).hasSize(2);
		assertThat(history.getLast().why()).isEqualTo("更礼貌");
		assertThat(history.getLast().by()).isEqualTo(room.author.person());
		assertThat(history.getLast().changes()).singleElement().extracting(c -> c.difference().marked())
				.isEqualTo("亲，您好[-。-]{+！+}有什么可以帮您？");
		assertThat(state()).isEqualTo(ReviewState.IN_REVIEW);
		room.approve(room.mentor);
		assertThat(state()).isEqualTo(ReviewState.APPROVED);
	}

	@Test
	void aQuestionOfAPackThatIsADraftIsReviewedAsItIsWritten() {
		String code = room.unfinishedQuestion();
		room.desk.ask(room.author, code, new Asking(List.of(room.second.person()), Optional.empty(), "")).value();
		assertThat(room.desk.waiting(room.second).value()).hasSize(1);
		UUID mark = room.desk.suggest(room.second, code, "stem.zh", 6, 7, "，", "全角").value();
		UUID option = room.desk.suggest(room.second, code, "choices[A].zh", 0, 1, "看", "说得更白").value();
		room.desk.accept(room.author, code, option).value();
		room.desk.accept(room.author, code, mark).value();
		ReviewFile file = room.desk.open(room.second, code).value();
		assertThat(file.text().orElseThrow().passage("stem.zh").orElseThrow().text()).isEqualTo("顾客说没收到，先做什么？");
		assertThat(file.text().orElseThrow().passage("choices[A].zh").orElseThrow().text()).isEqualTo("看物流");
		assertThat(file.summary().changed()).isFalse();
		room.desk.approve(room.second, code, file.text().orElseThrow().hash(), "").value();
		assertThat(room.desk.open(room.lead, code).value().summary().state()).isEqualTo(ReviewState.APPROVED);
	}

	@Test
	void whoMayNotOpenADraftReadsAndApprovesWhatWasSent() {
		String id = room.desk.open(room.author, room.unfinishedQuestion()).value().summary().element();
		room.desk.ask(room.author, id, new Asking(List.of(room.mentor.person()), Optional.empty(), "")).value();
		assertThat(room.desk.waiting(room.mentor).value()).hasSize(1);
		ReviewFile file = room.desk.open(room.mentor, id).value();
		room.desk.comment(room.mentor, id, "stem.zh", 6, 7, "全角").value();
		room.desk.approve(room.mentor, id, file.text().orElseThrow().hash(), "").value();
		assertThat(room.desk.open(room.author, id).value().summary().state()).isEqualTo(ReviewState.APPROVED);
	}

	@Test
	void onlyAWriterDecidesOnSuggestionsAndARefusalSaysWhy() {
		room.ask();
		UUID suggestion = room.suggest(room.mentor, "。", "！");
		refused(room.desk.accept(room.second, S, suggestion), Messages.Decisions_notWriter);
		refused(room.desk.refuse(room.author, S, suggestion, " "), Messages.ReviewDesk_noReason);
		room.desk.refuse(room.author, S, suggestion, "太热情").value();
		assertThat(room.file().suggestions()).singleElement().satisfies(s -> {
			assertThat(s.decision()).isEqualTo(Decision.REFUSED);
			assertThat(s.reason()).isEqualTo("太热情");
		});
		refused(room.desk.accept(room.author, S, suggestion), Messages.Decisions_decided);
	}

	@Test
	void whoRefusesWhatWasAcceptedAtThatMomentIsToldSo() {
		room.ask();
		UUID suggestion = room.suggest(room.mentor, "。", "！");
		ReviewDesk late = room.overtaken(() -> room.desk.accept(room.author, S, suggestion).value());
		refused(late.refuse(room.author, S, suggestion, "太热情"), Messages.Decisions_decided);
		assertThat(room.file().suggestions()).extracting(Suggestion::decision).containsExactly(Decision.ACCEPTED);
	}

	@Test
	void whatWasPutInWhenTheProgramStoppedIsFinishedAndNotPutInTwice() {
		room.ask();
		UUID suggestion = room.suggest(room.mentor, "亲", "亲亲");
		ReviewDesk stopped = room.overtaken(2, () -> {
			throw new IllegalStateException("power cut");
		});
		assertThatThrownBy(() -> stopped.accept(room.author, S, suggestion)).hasMessageContaining("power cut");
		assertThat(room.body()).isEqualTo("亲亲，您好。有什么可以帮您？");
		assertThat(room.desk.missing(room.lead, S).value()).extracting(Missing::have).anyMatch(b -> b.zh().equals("1 条建议没有结论"));
		refused(room.desk.refuse(room.author, S, suggestion, "不要"), Messages.Decisions_standing);
		assertThat(room.file().suggestions()).singleElement().matches(Suggestion::open).matches(Suggestion::standing);
		room.desk.accept(room.author, S, suggestion).value();
		assertThat(room.body()).isEqualTo("亲亲，您好。有什么可以帮您？");
		assertThat(room.desk.history(room.lead, S).value()).last().satisfies(v -> {
			assertThat(v.why()).isEqualTo("更礼貌");
			assertThat(v.by()).isEqualTo(room.author.person());
		});
		assertThat(room.file().summary().changed()).isFalse();
	}

	@Test
	void whatOthersRefuseWhileItIsPutInIsTakenOutAgain() {
		room.ask();
		UUID suggestion = room.suggest(room.mentor, "亲", "亲亲");
		// before the pack is saved it may still be refused
		ReviewDesk late = room.overtaken(2, () -> room.journal.append(Append.of(room.author.actor(),
				ReviewEvents.REFUSED.on(ReviewEvents.stream(room.file().summary().element()),
						new ReviewEvents.SuggestionRefused(room.file().summary().element(), suggestion, "一个亲就够")))).value());
		refused(late.accept(room.author, S, suggestion), Messages.Decisions_decided);
		assertThat(room.body()).isEqualTo(ReviewRoom.WORDS);
		assertThat(room.file().summary().changed()).isFalse();
	}

	@Test
	void aBatchOfWordsSaysTheirNumbersAndNoTextThatIsKept() {
		room.ask();
		room.desk.weigh(room.mentor, S, room.hash(), BODY, List.of(0, 1)).value();
		room.edit("亲亲，您好。有什么可以帮您？");
		room.desk.weigh(room.mentor, S, room.hash(), BODY, List.of(2)).value();
		room.desk.weigh(room.mentor, S, room.hash(), BODY, List.of(3)).value();
		assertThat(room.journal.stream(ReviewEvents.stream(room.file().summary().element())).stream().filter(e -> e.is(ReviewEvents.WEIGHED))
				.map(e -> Optional.ofNullable(e.as(ReviewEvents.WEIGHED).passage())))
				.containsExactly(Optional.empty(), Optional.of("亲亲，您好。有什么可以帮您？"), Optional.empty());
		room.edit("亲亲，您好！有什么可以帮您？");
		assertThat(room.file().weighing(room.mentor.person(), BODY).orElseThrow().read()).hasSize(3);
	}

	@Test
	void whatColleaguesHadBeforeIsNoChangeOfWhatWasSent() {
		room.unfinishedQuestion();
		room.edit("亲亲，您好。有什么可以帮您？");
		room.ask();
		ReviewFile file = room.desk.open(room.mentor, S).value();
		assertThat(file.text().orElseThrow().passage(BODY).orElseThrow().text()).isEqualTo("亲亲，您好。有什么可以帮您？");
		assertThat(file.summary().changed()).isFalse();
		room.desk.weigh(room.mentor, S, file.text().orElseThrow().hash(), BODY, IntStream.range(0, Walk.weighed(room.body()).size()).boxed().toList())
				.value();
		room.desk.approve(room.mentor, S, file.text().orElseThrow().hash(), "").value();
		assertThat(state()).isEqualTo(ReviewState.APPROVED);
	}

	@Test
	void whatIsGivenBackWhenItWasJustApprovedStaysApproved() {
		room.ask();
		ReviewDesk late = room.overtaken(() -> room.approve(room.mentor));
		assertThat(late.giveBack(room.second, S, "太长").isDone()).isFalse();
		assertThat(state()).isEqualTo(ReviewState.APPROVED);
	}

	@Test
	void ofTwoSuggestionsForTheSameWordsTheSecondLosesItsPlace() {
		room.ask();
		UUID one = room.suggest(room.mentor, "您好。", "您好！");
		UUID other = room.suggest(room.second, "好。", "好，");
		assertThat(room.file().suggestions()).extracting(Suggestion::overlaps).containsExactly(List.of(other), List.of(one));
		room.desk.accept(room.author, S, one).value();
		assertThat(room.desk.accept(room.author, S, other).isDone()).isFalse();
		assertThat(room.body()).isEqualTo("亲，您好！有什么可以帮您？");
		assertThat(room.desk.missing(room.lead, S).value()).extracting(Missing::have).anyMatch(b -> b.zh().equals("1 条建议没有结论"));
	}

	@Test
	void suggestionsApartAreAcceptedInAnyOrder() {
		room.ask();
		UUID last = room.suggest(room.mentor, "？", "呢？");
		UUID first = room.suggest(room.mentor, "亲，", "");
		room.desk.accept(room.author, S, first).value();
		room.desk.accept(room.author, S, last).value();
		assertThat(room.body()).isEqualTo("您好。有什么可以帮您呢？");
	}

	@Test
	void aSuggestionSaysWhatWhereAndWhyOrIsRefused() {
		room.ask();
		refused(room.desk.suggest(room.mentor, S, BODY, 0, 1, "您", " "), Messages.ReviewDesk_noReason);
		refused(room.desk.suggest(room.mentor, S, BODY, 0, 1, "亲", "x"), Messages.Spots_same);
		assertThat(room.desk.suggest(room.mentor, S, BODY, 0, 99, "亲", "x").isDone()).isFalse();
		assertThat(room.desk.suggest(room.mentor, S, BODY, -1, 1, "亲", "x").isDone()).isFalse();
		assertThat(room.desk.suggest(room.mentor, S, "code", 0, 1, "亲", "x").isDone()).isFalse();
		assertThat(room.desk.suggest(room.mentor, S, BODY, 0, 1, "\u0007", "x").isDone()).isFalse();
		assertThat(room.desk.suggest(room.newcomer, S, BODY, 0, 1, "您", "x").isDone()).isFalse();
		assertThat(room.desk.suggest(room.mentor, S, BODY, 0, 1, "亲\uD83D", "half a character").isDone()).isFalse();
		assertThat(room.desk.suggest(room.mentor, S, BODY, 0, 1, "\uDE00亲", "the other half").isDone()).isFalse();
		assertThat(room.desk.suggest(room.mentor, S, BODY, 0, 1, "亲\uD83D\uDE00", "x").isDone()).isTrue();
	}

	@Test
	void aCommentKeepsItsPlaceIsAnsweredAndResolvedAndALostPlaceIsTold() {
		room.ask();
		UUID remark = room.desk.comment(room.mentor, S, BODY, 2, 4, "用“您好”吗？").value();
		room.desk.answer(room.author, S, remark, "是").value();
		room.desk.resolve(room.author, S, remark, true).value();
		room.edit("亲亲，您好。有什么可以帮您？");
		Remark now = room.file().remarks().getFirst();
		assertThat(now.located().kind()).isEqualTo(Kind.MOVED);
		assertThat(room.body().substring(now.located().start(), now.located().end())).isEqualTo("您好");
		assertThat(now.replies()).singleElement().extracting(Remark.Reply::words).isEqualTo("是");
		assertThat(now.resolved()).isTrue();
		room.edit("请问需要退款吗？");
		assertThat(room.file().remarks().getFirst().located().kind()).isEqualTo(Kind.LOST);
		assertThat(room.desk.answer(room.author, S, new UUID(1, 1), "?").isDone()).isFalse();
	}

	@Test
	void whatIsGivenBackIsADraftAndGoesOnInItsRound() {
		room.ask();
		refused(room.desk.giveBack(room.mentor, S, ""), Messages.ReviewDesk_noReason);
		room.desk.giveBack(room.mentor, S, "太长").value();
		assertThat(state()).isEqualTo(ReviewState.DRAFT);
		assertThat(room.file().turns().getLast().why()).isEqualTo("太长");
		room.ask();
		assertThat(room.file().summary().round()).isEqualTo(1);
		room.approve(room.mentor);
		room.desk.ask(room.second, S, new Asking(List.of(room.lead.person()), Optional.empty(), "")).value();
		assertThat(room.file().summary().round()).isEqualTo(2);
		assertThat(room.file().writers()).containsExactly(room.second.person());
	}

	@Test
	void onlyWhatIsApprovedIsPublishedAndWhatIsWithdrawnSaysWhy() {
		room.publish();
		assertThat(state()).isEqualTo(ReviewState.DRAFT);
		room.ask();
		room.approve(room.mentor);
		room.publish();
		assertThat(state()).isEqualTo(ReviewState.PUBLISHED);
		assertThat(room.desk.open(room.lead, "S-2").value().summary().state()).isEqualTo(ReviewState.DRAFT);
		refused(room.desk.withdraw(room.lead, S, ""), Messages.ReviewDesk_noReason);
		room.desk.withdraw(room.lead, S, "活动结束").value();
		assertThat(state()).isEqualTo(ReviewState.WITHDRAWN);
		assertThat(room.desk.missing(room.lead, S).value()).isNotEmpty();
		room.desk.withdraw(room.lead, "S-2", "没有审过也能撤下").value();
		assertThat(room.desk.open(room.lead, "S-2").value().summary().state()).isEqualTo(ReviewState.WITHDRAWN);
	}

	@Test
	void aPackMissesAnApprovalForEachPieceTheFirstTwentyByName() {
		assertThat(room.desk.missing(room.lead, room.pack(0))).extracting(m -> m.what().zh()).containsExactly("S-1 开场", "S-2 开场");
		room.ask();
		room.approve(room.mentor);
		assertThat(room.desk.missing(room.lead, room.pack(0))).extracting(m -> m.what().zh()).containsExactly("S-2 开场");
		assertThat(room.desk.missing(room.lead, room.pack(500))).hasSize(21).last().extracting(m -> m.what().zh()).isEqualTo("另有 481 项");
		room.policy(0);
		assertThat(room.desk.missing(room.lead, room.pack(500))).isEmpty();
		room.desk.withdraw(room.lead, "S-2", "过时").value();
		assertThat(room.desk.missing(room.lead, room.pack(500))).hasSize(1);
	}

	@Test
	void whatNobodyIsAskedAboutIsADraftOfTheTeam() {
		assertThat(room.desk.drafts(room.author).value()).extracting(d -> d.says().zh()).containsExactly("S-1 开场", "S-2 开场");
		room.ask();
		assertThat(room.desk.drafts(room.author).value()).extracting(d -> d.says().zh()).containsExactly("S-2 开场");
		assertThat(room.desk.drafts(room.mentor).isDone()).isFalse();
	}

	@Test
	void whatIsReferredToIsCalledByItsTitle() {
		assertThat(room.file().text().orElseThrow().passage("scenario").orElseThrow().says().zh()).isEqualTo("SC 到店");
	}

	@Test
	void withoutAPolicyNothingIsMissing() {
		room.policy(0);
		assertThat(room.desk.missing(room.lead, S).value()).isEmpty();
		room.ask();
		room.approve(room.mentor);
		assertThat(state()).isEqualTo(ReviewState.APPROVED);
	}

	@Test
	void aRebuiltJournalKnowsTheSame() {
		room.ask();
		UUID suggestion = room.suggest(room.mentor, "。", "！");
		room.desk.comment(room.mentor, S, "", 0, 0, "整体不错").value();
		room.desk.accept(room.author, S, suggestion).value();
		room.approve(room.mentor);
		ReviewFile before = room.file();
		room.journal.rebuild(Progress.SILENT).value();
		assertThat(room.file()).usingRecursiveComparison().isEqualTo(before);
	}

	@Test
	void whoeverDoesNotReviewSeesNothing() {
		room.ask();
		assertThat(room.desk.open(room.newcomer, S).isDone()).isFalse();
		assertThat(room.desk.all(room.newcomer).isDone()).isFalse();
		assertThat(room.desk.open(room.mentor, S).isDone()).isTrue();
	}
}
