package org.chushi.internal.workspace;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	DemoGrowth_cause, DemoGrowth_goal, DemoGrowth_step, DemoGrowth_topic, DemoGrowth_wish, DemoMaker_half,
	DemoMaker_noContent, DemoMaker_there, DemoStory_activity, DemoStory_file, DemoStory_interview, DemoStory_note,
	DemoStory_placed, Member_admin, Member_lead, Member_mentorOne, Member_mentorThree, Member_mentorTwo,
	Member_newcomerExam, Member_newcomerFirst, Member_newcomerTrial, Member_trainer
}
