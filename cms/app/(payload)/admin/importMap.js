import { Receipt as Receipt_5d240735bc84ff07b1d06c99f6abde02 } from '../../../admin/Receipt.tsx'
import { GoBackField as GoBackField_a46dc79d96cd7597eea43e24e9f9674a } from '../../../admin/GoBack.tsx'
import { GoBackCell as GoBackCell_a46dc79d96cd7597eea43e24e9f9674a } from '../../../admin/GoBack.tsx'
import { Icon as Icon_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { SignInHelp as SignInHelp_04d4d3d5b6337d7c2f0fdebbc4108e7c } from '../../../admin/SignInHelp.tsx'
import { Dashboard as Dashboard_dd8f56a759dc5b1b41877b5e8b866eca } from '../../../admin/Dashboard.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/Receipt.tsx#Receipt": Receipt_5d240735bc84ff07b1d06c99f6abde02,
  "/admin/GoBack.tsx#GoBackField": GoBackField_a46dc79d96cd7597eea43e24e9f9674a,
  "/admin/GoBack.tsx#GoBackCell": GoBackCell_a46dc79d96cd7597eea43e24e9f9674a,
  "/admin/Logo.tsx#Icon": Icon_31632a3714af2a4550104a8aa2f6722e,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "/admin/SignInHelp.tsx#SignInHelp": SignInHelp_04d4d3d5b6337d7c2f0fdebbc4108e7c,
  "/admin/Dashboard.tsx#Dashboard": Dashboard_dd8f56a759dc5b1b41877b5e8b866eca,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
