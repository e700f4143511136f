package org.chushi.internal.workspace;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	DemoMaker_activity, DemoMaker_admin, DemoMaker_interview, DemoMaker_lead, DemoMaker_mentorOne,
	DemoMaker_mentorThree, DemoMaker_mentorTwo, DemoMaker_newcomerExam, DemoMaker_newcomerFirst, DemoMaker_newcomerTrial,
	DemoMaker_noContent, DemoMaker_note, DemoMaker_placed, DemoMaker_there, DemoMaker_trainer
}
