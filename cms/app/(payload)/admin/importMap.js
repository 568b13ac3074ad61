import { Problems as Problems_4ddb23e3f144741be8622a7cf75630f4 } from '../../../admin/document/Problems.tsx'
import { WhoIsWriting as WhoIsWriting_5fcbc9b1c85fc3f586ce72f7221b0dcc } from '../../../admin/document/WhoIsWriting.tsx'
import { Receipt as Receipt_1de75070aa84cde2f88792b687d4ebe6 } from '../../../admin/document/Receipt.tsx'
import { WhatWillHappen as WhatWillHappen_0b414f0cb817aaecef8abe8e5d88e694 } from '../../../admin/document/WhatWillHappen.tsx'
import { Checks as Checks_1c4613104471dd22383e4f4e7d1637b8 } from '../../../admin/checks/Checks.tsx'
import { Review as Review_c8e3bcb33fb09f8599825db991d71eaf } from '../../../admin/document/Review.tsx'
import { Comments as Comments_1cfdea28c0cc7345d9d1345b7e3e0e66 } from '../../../admin/document/comments/Comments.tsx'
import { Schedule as Schedule_13d2b076036590fe910d09e28285f155 } from '../../../admin/document/Schedule.tsx'
import { InSet as InSet_513eaa3c95f90fb8cb3f6bebbb29d548 } from '../../../admin/sets/InSet.tsx'
import { WhatReadersSaid as WhatReadersSaid_2731953751b72a7536adfd5298aba8e4 } from '../../../admin/document/WhatReadersSaid.tsx'
import { DocumentFigures as DocumentFigures_0b247d0029f751df02de2c3d51b32f8e } from '../../../admin/figures/DocumentFigures.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PasteFeatureClient as PasteFeatureClient_33731b56bcd577e69f455a57a118b2ee } from '../../../fields/text/paste/PasteFeatureClient.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FindPicker as FindPicker_d27135e6b40bf79f0f320c130d6313fd } from '../../../admin/find/FindPicker.tsx'
import { FactShown as FactShown_230c494f0e6c1a89846a5c8e9cac1124 } from '../../../admin/facts/FactShown.tsx'
import { FactInTextLabel as FactInTextLabel_72b3b97a07203ad00035849fb3f4325f } from '../../../admin/facts/FactInTextLabel.tsx'
import { LinkShortcutClient as LinkShortcutClient_929cfb375254755a7b7e6accc8da51fa } from '../../../fields/text/LinkShortcutClient.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingPicker as HeadingPicker_696ada7f3224b51bc3742b4ed6880164 } from '../../../admin/fields/HeadingPicker.tsx'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_fd22e04681c1e9cfc3547b445d59afa2 } from '../../../admin/RowLabel.tsx'
import { OpeningTimes as OpeningTimes_9ad786e753009cb553369582379f696a } from '../../../admin/fields/OpeningTimes.tsx'
import { UnwrittenDays as UnwrittenDays_f627805aeccc57eb893f9c2fe46236c7 } from '../../../admin/fields/UnwrittenDays.tsx'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PriorityPicker as PriorityPicker_a863e1c90d235c26f999887b686701b7 } from '../../../admin/fields/PriorityPicker.tsx'
import { Embargo as Embargo_98af4678488d46e65773426dd537e4ca } from '../../../admin/document/Embargo.tsx'
import { ListTools as ListTools_de11609bebedead12bf8102499491dd3 } from '../../../admin/bulk/ListTools.tsx'
import { Move as Move_3e90de3c63ead431d432f9667774e89c } from '../../../admin/withdrawing/Move.tsx'
import { Merge as Merge_2c5b3eb715c15b32439590ec8a765068 } from '../../../admin/withdrawing/Withdraw.tsx'
import { Delete as Delete_2c5b3eb715c15b32439590ec8a765068 } from '../../../admin/withdrawing/Withdraw.tsx'
import { EraseInMenu as EraseInMenu_34da33512c7c73e68f7fe600d5ba6ce0 } from '../../../admin/erasing/EraseInMenu.tsx'
import { Publish as Publish_6b044d4fa371e5ea1f2a15303a2e19fe } from '../../../admin/document/Publish.tsx'
import { SaveWhileTyping as SaveWhileTyping_c0edf14668936b48c2266900f1726438 } from '../../../admin/document/saving/SaveWhileTyping.tsx'
import { Withdraw as Withdraw_2c5b3eb715c15b32439590ec8a765068 } from '../../../admin/withdrawing/Withdraw.tsx'
import { Preview as Preview_8f4f08a05dfd50788decaa43243cb67b } from '../../../admin/preview/Preview.tsx'
import { NewDocument as NewDocument_6d5c422e2be99f8f7c4650392619e9ca } from '../../../admin/document/NewDocument.tsx'
import { ClockTime as ClockTime_99602fd4e879421cf5522045c8c887f5 } from '../../../admin/fields/ClockTime.tsx'
import { FactsOfDocument as FactsOfDocument_c1108ca40b32c336bdcf1a502d75b761 } from '../../../admin/document/FactsOfDocument.tsx'
import { ObjectivePicker as ObjectivePicker_a0db0a7a2baf9042366eb43e9bd5c7d9 } from '../../../admin/fields/ObjectivePicker.tsx'
import { EarlierPriorityPicker as EarlierPriorityPicker_5a4efae1a01fa9237400e09e49e550f3 } from '../../../admin/fields/EarlierPriorityPicker.tsx'
import { EvidencePartPicker as EvidencePartPicker_f6944dba23d366f29174816dd0e06d22 } from '../../../admin/fields/EvidencePartPicker.tsx'
import { FactUses as FactUses_68ec90e96419c0081df7c3d97768fc6d } from '../../../admin/facts/FactUses.tsx'
import { PhraseTable as PhraseTable_81915936cebf74e660cc6c55e9e4def4 } from '../../../admin/language/PhraseTable.tsx'
import { WhereUsed as WhereUsed_83572ba48ae64756a01a030475abbd84 } from '../../../admin/document/WhereUsed.tsx'
import { FindingsCell as FindingsCell_eeb5db486f59012874b3aa3b116641ce } from '../../../admin/document/FindingsCell.tsx'
import { Findings as Findings_49424b502b69000feccd152994cac7cc } from '../../../admin/document/Findings.tsx'
import { PictureList as PictureList_0c6545d69456dc6ab149b14c62cf4bd8 } from '../../../admin/library/PictureList.tsx'
import { FileList as FileList_b8864785f16d43280ddb8867869d1749 } from '../../../admin/library/FileList.tsx'
import { GoBackField as GoBackField_a46dc79d96cd7597eea43e24e9f9674a } from '../../../admin/GoBack.tsx'
import { GoBackCell as GoBackCell_a46dc79d96cd7597eea43e24e9f9674a } from '../../../admin/GoBack.tsx'
import { KeptJson as KeptJson_de299c620bff015d7762971414604184 } from '../../../admin/fields/KeptJson.tsx'
import { LaunchSet as LaunchSet_8e942daca0f47e9869198e235c6f45eb } from '../../../admin/sets/LaunchSet.tsx'
import { AccountSecurity as AccountSecurity_d04542f3152b72f0a8768024d3858d50 } from '../../../admin/people/AccountSecurity.tsx'
import { InvitePeople as InvitePeople_7aae4fd4e9a3ee626374dd8f7e36544c } from '../../../admin/people/InvitePeople.tsx'
import { Colour as Colour_f5f48df5592306ce4df6281a8ebe345f } from '../../../admin/fields/Colour.tsx'
import { StagingBanner as StagingBanner_7687447412c0177510e61cb9efc468b5 } from '../../../admin/StagingBanner.tsx'
import { FindAnything as FindAnything_2cdafc56e9adf5cddeed1b6a7aaedf88 } from '../../../admin/find/FindAnything.tsx'
import { Icon as Icon_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { NavLinks as NavLinks_f6ee0d231468bc4ddf18b1e216854d60 } from '../../../admin/help/NavLinks.tsx'
import { Landmarks as Landmarks_58a47c5280b12a5eba9c058a0a48d4e6 } from '../../../admin/Landmarks.tsx'
import { FormsInText as FormsInText_e1393bc392ea5d11f346363eda5cc1d9 } from '../../../admin/text/FormsInText.tsx'
import { Desk as Desk_17e514c0f145bf98c1110905c5e4e143 } from '../../../admin/desk/Desk.tsx'
import { Figures as Figures_18be415fdd39911bc5e9c6f1039aa4d5 } from '../../../admin/figures/Figures.tsx'
import { AuditLog as AuditLog_eb0ef1f2cd902bc31bd0ccf7d5a7b22f } from '../../../admin/audit/AuditLog.tsx'
import { Import as Import_43f4ac91df287b8a166ab8cc698217ea } from '../../../admin/importing/Import.tsx'
import { Erase as Erase_659ca02a1cac60bdce0df1cc1564a381 } from '../../../admin/erasing/Erase.tsx'
import { Help as Help_10bf06ff4d5310d2e6b6311eb9bd25ca } from '../../../admin/help/Help.tsx'
import { EditPage as EditPage_33665c5e0bbbb0245999a108ff553e03 } from '../../../admin/help/EditPage.tsx'
import { Report as Report_3a45f0d23aca8ae5fc80fcb1b04e64e9 } from '../../../admin/checks/Report.tsx'
import { Setup as Setup_5c9e6938dd7add683241628a2b0774b6 } from '../../../admin/setup/Setup.tsx'
import { SignIn as SignIn_f0abb8afcd81e14c5198e8307a4f2d7e } from '../../../admin/people/SignIn.tsx'
import { ForgottenPassword as ForgottenPassword_ff58982408ac2d1fed21af86735cf678 } from '../../../admin/people/ForgottenPassword.tsx'
import { ChoosePassword as ChoosePassword_df2b1b99d5aad56eaf28b20cd56b338a } from '../../../admin/people/ChoosePassword.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/document/Problems.tsx#Problems": Problems_4ddb23e3f144741be8622a7cf75630f4,
  "/admin/document/WhoIsWriting.tsx#WhoIsWriting": WhoIsWriting_5fcbc9b1c85fc3f586ce72f7221b0dcc,
  "/admin/document/Receipt.tsx#Receipt": Receipt_1de75070aa84cde2f88792b687d4ebe6,
  "/admin/document/WhatWillHappen.tsx#WhatWillHappen": WhatWillHappen_0b414f0cb817aaecef8abe8e5d88e694,
  "/admin/checks/Checks.tsx#Checks": Checks_1c4613104471dd22383e4f4e7d1637b8,
  "/admin/document/Review.tsx#Review": Review_c8e3bcb33fb09f8599825db991d71eaf,
  "/admin/document/comments/Comments.tsx#Comments": Comments_1cfdea28c0cc7345d9d1345b7e3e0e66,
  "/admin/document/Schedule.tsx#Schedule": Schedule_13d2b076036590fe910d09e28285f155,
  "/admin/sets/InSet.tsx#InSet": InSet_513eaa3c95f90fb8cb3f6bebbb29d548,
  "/admin/document/WhatReadersSaid.tsx#WhatReadersSaid": WhatReadersSaid_2731953751b72a7536adfd5298aba8e4,
  "/admin/figures/DocumentFigures.tsx#DocumentFigures": DocumentFigures_0b247d0029f751df02de2c3d51b32f8e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/fields/text/paste/PasteFeatureClient.tsx#PasteFeatureClient": PasteFeatureClient_33731b56bcd577e69f455a57a118b2ee,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/find/FindPicker.tsx#FindPicker": FindPicker_d27135e6b40bf79f0f320c130d6313fd,
  "/admin/facts/FactShown.tsx#FactShown": FactShown_230c494f0e6c1a89846a5c8e9cac1124,
  "/admin/facts/FactInTextLabel.tsx#FactInTextLabel": FactInTextLabel_72b3b97a07203ad00035849fb3f4325f,
  "/fields/text/LinkShortcutClient.tsx#LinkShortcutClient": LinkShortcutClient_929cfb375254755a7b7e6accc8da51fa,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/fields/HeadingPicker.tsx#HeadingPicker": HeadingPicker_696ada7f3224b51bc3742b4ed6880164,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/RowLabel.tsx#RowLabel": RowLabel_fd22e04681c1e9cfc3547b445d59afa2,
  "/admin/fields/OpeningTimes.tsx#OpeningTimes": OpeningTimes_9ad786e753009cb553369582379f696a,
  "/admin/fields/UnwrittenDays.tsx#UnwrittenDays": UnwrittenDays_f627805aeccc57eb893f9c2fe46236c7,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/fields/PriorityPicker.tsx#PriorityPicker": PriorityPicker_a863e1c90d235c26f999887b686701b7,
  "/admin/document/Embargo.tsx#Embargo": Embargo_98af4678488d46e65773426dd537e4ca,
  "/admin/bulk/ListTools.tsx#ListTools": ListTools_de11609bebedead12bf8102499491dd3,
  "/admin/withdrawing/Move.tsx#Move": Move_3e90de3c63ead431d432f9667774e89c,
  "/admin/withdrawing/Withdraw.tsx#Merge": Merge_2c5b3eb715c15b32439590ec8a765068,
  "/admin/withdrawing/Withdraw.tsx#Delete": Delete_2c5b3eb715c15b32439590ec8a765068,
  "/admin/erasing/EraseInMenu.tsx#EraseInMenu": EraseInMenu_34da33512c7c73e68f7fe600d5ba6ce0,
  "/admin/document/Publish.tsx#Publish": Publish_6b044d4fa371e5ea1f2a15303a2e19fe,
  "/admin/document/saving/SaveWhileTyping.tsx#SaveWhileTyping": SaveWhileTyping_c0edf14668936b48c2266900f1726438,
  "/admin/withdrawing/Withdraw.tsx#Withdraw": Withdraw_2c5b3eb715c15b32439590ec8a765068,
  "/admin/preview/Preview.tsx#Preview": Preview_8f4f08a05dfd50788decaa43243cb67b,
  "/admin/document/NewDocument.tsx#NewDocument": NewDocument_6d5c422e2be99f8f7c4650392619e9ca,
  "/admin/fields/ClockTime.tsx#ClockTime": ClockTime_99602fd4e879421cf5522045c8c887f5,
  "/admin/document/FactsOfDocument.tsx#FactsOfDocument": FactsOfDocument_c1108ca40b32c336bdcf1a502d75b761,
  "/admin/fields/ObjectivePicker.tsx#ObjectivePicker": ObjectivePicker_a0db0a7a2baf9042366eb43e9bd5c7d9,
  "/admin/fields/EarlierPriorityPicker.tsx#EarlierPriorityPicker": EarlierPriorityPicker_5a4efae1a01fa9237400e09e49e550f3,
  "/admin/fields/EvidencePartPicker.tsx#EvidencePartPicker": EvidencePartPicker_f6944dba23d366f29174816dd0e06d22,
  "/admin/facts/FactUses.tsx#FactUses": FactUses_68ec90e96419c0081df7c3d97768fc6d,
  "/admin/language/PhraseTable.tsx#PhraseTable": PhraseTable_81915936cebf74e660cc6c55e9e4def4,
  "/admin/document/WhereUsed.tsx#WhereUsed": WhereUsed_83572ba48ae64756a01a030475abbd84,
  "/admin/document/FindingsCell.tsx#FindingsCell": FindingsCell_eeb5db486f59012874b3aa3b116641ce,
  "/admin/document/Findings.tsx#Findings": Findings_49424b502b69000feccd152994cac7cc,
  "/admin/library/PictureList.tsx#PictureList": PictureList_0c6545d69456dc6ab149b14c62cf4bd8,
  "/admin/library/FileList.tsx#FileList": FileList_b8864785f16d43280ddb8867869d1749,
  "/admin/GoBack.tsx#GoBackField": GoBackField_a46dc79d96cd7597eea43e24e9f9674a,
  "/admin/GoBack.tsx#GoBackCell": GoBackCell_a46dc79d96cd7597eea43e24e9f9674a,
  "/admin/fields/KeptJson.tsx#KeptJson": KeptJson_de299c620bff015d7762971414604184,
  "/admin/sets/LaunchSet.tsx#LaunchSet": LaunchSet_8e942daca0f47e9869198e235c6f45eb,
  "/admin/people/AccountSecurity.tsx#AccountSecurity": AccountSecurity_d04542f3152b72f0a8768024d3858d50,
  "/admin/people/InvitePeople.tsx#InvitePeople": InvitePeople_7aae4fd4e9a3ee626374dd8f7e36544c,
  "/admin/fields/Colour.tsx#Colour": Colour_f5f48df5592306ce4df6281a8ebe345f,
  "/admin/StagingBanner.tsx#StagingBanner": StagingBanner_7687447412c0177510e61cb9efc468b5,
  "/admin/find/FindAnything.tsx#FindAnything": FindAnything_2cdafc56e9adf5cddeed1b6a7aaedf88,
  "/admin/Logo.tsx#Icon": Icon_31632a3714af2a4550104a8aa2f6722e,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "/admin/help/NavLinks.tsx#NavLinks": NavLinks_f6ee0d231468bc4ddf18b1e216854d60,
  "/admin/Landmarks.tsx#Landmarks": Landmarks_58a47c5280b12a5eba9c058a0a48d4e6,
  "/admin/text/FormsInText.tsx#FormsInText": FormsInText_e1393bc392ea5d11f346363eda5cc1d9,
  "/admin/desk/Desk.tsx#Desk": Desk_17e514c0f145bf98c1110905c5e4e143,
  "/admin/figures/Figures.tsx#Figures": Figures_18be415fdd39911bc5e9c6f1039aa4d5,
  "/admin/audit/AuditLog.tsx#AuditLog": AuditLog_eb0ef1f2cd902bc31bd0ccf7d5a7b22f,
  "/admin/importing/Import.tsx#Import": Import_43f4ac91df287b8a166ab8cc698217ea,
  "/admin/erasing/Erase.tsx#Erase": Erase_659ca02a1cac60bdce0df1cc1564a381,
  "/admin/help/Help.tsx#Help": Help_10bf06ff4d5310d2e6b6311eb9bd25ca,
  "/admin/help/EditPage.tsx#EditPage": EditPage_33665c5e0bbbb0245999a108ff553e03,
  "/admin/checks/Report.tsx#Report": Report_3a45f0d23aca8ae5fc80fcb1b04e64e9,
  "/admin/setup/Setup.tsx#Setup": Setup_5c9e6938dd7add683241628a2b0774b6,
  "/admin/people/SignIn.tsx#SignIn": SignIn_f0abb8afcd81e14c5198e8307a4f2d7e,
  "/admin/people/ForgottenPassword.tsx#ForgottenPassword": ForgottenPassword_ff58982408ac2d1fed21af86735cf678,
  "/admin/people/ChoosePassword.tsx#ChoosePassword": ChoosePassword_df2b1b99d5aad56eaf28b20cd56b338a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
