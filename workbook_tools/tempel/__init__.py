"""Tables as other systems print them, taken into the sheets of a workbook (`lkj tempel`)."""
