package org.chushi.internal.ui.author;

import static java.util.Map.entry;

import java.util.Map;

import org.chushi.model.ActivityKind;
import org.chushi.model.AttemptRule;
import org.chushi.model.ChecklistPurpose;
import org.chushi.model.ExplanationPolicy;
import org.chushi.model.MoveKind;
import org.chushi.model.PairingKind;
import org.chushi.model.PhasePlace;
import org.chushi.model.PhraseKind;
import org.chushi.model.PlaceholderKind;
import org.chushi.model.Role;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.model.Speaker;
import org.eclipse.emf.common.util.Enumerator;

/** What the values of the model are called. */
final class ValueNames {

	static final Map<Enumerator, Messages> ALL = Map.ofEntries(
			entry(ActivityKind.DRILL, Messages.Value_ActivityKind_drill),
			entry(ActivityKind.ICE_BREAKING, Messages.Value_ActivityKind_iceBreaking),
			entry(ActivityKind.SENIOR_LEADS_JUNIOR, Messages.Value_ActivityKind_seniorLeadsJunior),
			entry(ActivityKind.SHARING, Messages.Value_ActivityKind_sharing),
			entry(ActivityKind.VALUES_INTERVIEW, Messages.Value_ActivityKind_valuesInterview),
			entry(ActivityKind.VISIT, Messages.Value_ActivityKind_visit),
			entry(AttemptRule.BEST, Messages.Value_AttemptRule_best),
			entry(AttemptRule.FIRST, Messages.Value_AttemptRule_first),
			entry(AttemptRule.LAST, Messages.Value_AttemptRule_last),
			entry(ChecklistPurpose.HANDOVER, Messages.Value_ChecklistPurpose_handover),
			entry(ChecklistPurpose.INTERVIEW, Messages.Value_ChecklistPurpose_interview),
			entry(ChecklistPurpose.PAIR_WORK, Messages.Value_ChecklistPurpose_pairWork),
			entry(ExplanationPolicy.AFTER_END, Messages.Value_ExplanationPolicy_afterEnd),
			entry(ExplanationPolicy.AFTER_PASS, Messages.Value_ExplanationPolicy_afterPass),
			entry(ExplanationPolicy.NEVER, Messages.Value_ExplanationPolicy_never),
			entry(MoveKind.LATERAL, Messages.Value_MoveKind_lateral),
			entry(MoveKind.VERTICAL, Messages.Value_MoveKind_vertical),
			entry(PairingKind.BUDDY, Messages.Value_PairingKind_buddy),
			entry(PairingKind.COACHING, Messages.Value_PairingKind_coaching),
			entry(PairingKind.MENTOR, Messages.Value_PairingKind_mentor),
			entry(PairingKind.STUDY_GROUP, Messages.Value_PairingKind_studyGroup),
			entry(PhasePlace.CLASSROOM, Messages.Value_PhasePlace_classroom),
			entry(PhasePlace.ON_THE_JOB, Messages.Value_PhasePlace_onTheJob),
			entry(PhraseKind.ABSOLUTE, Messages.Value_PhraseKind_absolute),
			entry(PhraseKind.ALLOWED, Messages.Value_PhraseKind_allowed),
			entry(PhraseKind.BANNED, Messages.Value_PhraseKind_banned),
			entry(PhraseKind.BLAME, Messages.Value_PhraseKind_blame),
			entry(PhraseKind.DIVERSION, Messages.Value_PhraseKind_diversion),
			entry(PhraseKind.POLITENESS, Messages.Value_PhraseKind_politeness),
			entry(PhraseKind.PRODUCT_INFORMATION, Messages.Value_PhraseKind_productInformation),
			entry(PhraseKind.RISKY, Messages.Value_PhraseKind_risky),
			entry(PlaceholderKind.DAY, Messages.Value_PlaceholderKind_day),
			entry(PlaceholderKind.LINK, Messages.Value_PlaceholderKind_link),
			entry(PlaceholderKind.MONEY, Messages.Value_PlaceholderKind_money),
			entry(PlaceholderKind.NAME, Messages.Value_PlaceholderKind_name),
			entry(PlaceholderKind.NUMBER, Messages.Value_PlaceholderKind_number),
			entry(PlaceholderKind.ORDER_NUMBER, Messages.Value_PlaceholderKind_orderNumber),
			entry(PlaceholderKind.PHONE, Messages.Value_PlaceholderKind_phone),
			entry(PlaceholderKind.TRACKING_NUMBER, Messages.Value_PlaceholderKind_trackingNumber),
			entry(PlaceholderKind.WORDS, Messages.Value_PlaceholderKind_words),
			entry(Role.ADMINISTRATOR, Messages.Value_Role_administrator),
			entry(Role.LEAD, Messages.Value_Role_lead),
			entry(Role.MENTOR, Messages.Value_Role_mentor),
			entry(Role.NEWCOMER, Messages.Value_Role_newcomer),
			entry(Role.TRAINER, Messages.Value_Role_trainer),
			entry(ScriptChannel.CHAT, Messages.Value_ScriptChannel_chat),
			entry(ScriptChannel.PHONE, Messages.Value_ScriptChannel_phone),
			entry(ScriptChannel.SMS, Messages.Value_ScriptChannel_sms),
			entry(ScriptStage.AFTER_SALES, Messages.Value_ScriptStage_afterSales),
			entry(ScriptStage.CALL_BACK, Messages.Value_ScriptStage_callBack),
			entry(ScriptStage.CLOSING, Messages.Value_ScriptStage_closing),
			entry(ScriptStage.NEED, Messages.Value_ScriptStage_need),
			entry(ScriptStage.OBJECTION, Messages.Value_ScriptStage_objection),
			entry(ScriptStage.OPENING, Messages.Value_ScriptStage_opening),
			entry(ScriptStage.RECOMMEND, Messages.Value_ScriptStage_recommend),
			entry(ScriptStage.SMS, Messages.Value_ScriptStage_sms),
			entry(Speaker.AGENT, Messages.Value_Speaker_agent),
			entry(Speaker.CUSTOMER, Messages.Value_Speaker_customer),
			entry(Speaker.SYSTEM, Messages.Value_Speaker_system));

	private ValueNames() {
	}
}
