/** A small Schedule 13D/A in EDGAR's XML, for tests; every name in it is invented. */
export const SAMPLE_13D_XML = `<?xml version="1.0" encoding="UTF-8"?>
<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D" xmlns:com="http://www.sec.gov/edgar/common">
  <schemaVersion>X0202</schemaVersion>
  <headerData>
    <submissionType>SCHEDULE 13D/A</submissionType>
    <previousAccessionNumber>0001234567-25-000042</previousAccessionNumber>
    <filerInfo>
      <filer><filerCredentials><cik>0001234567</cik><ccc>XXXXXXXX</ccc></filerCredentials></filer>
      <liveTestFlag>LIVE</liveTestFlag>
    </filerInfo>
  </headerData>
  <formData>
    <coverPageHeader>
      <amendmentNo>3</amendmentNo>
      <securitiesClassTitle>Common Stock, $0.01 par value</securitiesClassTitle>
      <dateOfEvent>04/07/2026</dateOfEvent>
      <previouslyFiledFlag>false</previouslyFiledFlag>
      <issuerInfo>
        <issuerCIK>0000765432</issuerCIK>
        <issuerCusips>
          <issuerCusipNumber>000361105</issuerCusipNumber>
          <issuerCusipNumber>037833100</issuerCusipNumber>
        </issuerCusips>
        <issuerName>Quarry &amp; Kiln Holdings Inc.</issuerName>
        <address>
          <com:street1>12 Clay Lane</com:street1>
          <com:city>Dover</com:city>
          <com:stateOrCountry>DE</com:stateOrCountry>
          <com:zipCode>19901</com:zipCode>
        </address>
      </issuerInfo>
      <authorizedPersons>
        <notificationInfo>
          <personName>Ada Penrose</personName>
          <personPhoneNum>(302) 555-0142</personPhoneNum>
          <personAddress>
            <com:street1>7 Harbor Row</com:street1>
            <com:street2>Floor 2</com:street2>
            <com:city>London</com:city>
            <com:stateOrCountry>X0</com:stateOrCountry>
            <com:zipCode>N1 7AA</com:zipCode>
          </personAddress>
        </notificationInfo>
      </authorizedPersons>
    </coverPageHeader>
    <reportingPersons>
      <reportingPersonInfo>
        <reportingPersonCIK>0001234567</reportingPersonCIK>
        <reportingPersonNoCIK>N</reportingPersonNoCIK>
        <reportingPersonName>Tidewater Lantern Fund LP</reportingPersonName>
        <memberOfGroup>b</memberOfGroup>
        <fundType>WC</fundType>
        <fundType>OO</fundType>
        <legalProceedings>N</legalProceedings>
        <citizenshipOrOrganization>E9</citizenshipOrOrganization>
        <soleVotingPower>0</soleVotingPower>
        <sharedVotingPower>1487600.00</sharedVotingPower>
        <soleDispositivePower>0</soleDispositivePower>
        <sharedDispositivePower>1487600.00</sharedDispositivePower>
        <aggregateAmountOwned>1487600.00</aggregateAmountOwned>
        <isAggregateExcludeShares>N</isAggregateExcludeShares>
        <percentOfClass>6.40</percentOfClass>
        <typeOfReportingPerson>PN</typeOfReportingPerson>
        <commentContent>Row 13 rests on 23,243,750 shares.</commentContent>
      </reportingPersonInfo>
    </reportingPersons>
    <items1To7>
      <item1>
        <securityTitle>Common Stock, $0.01 par value</securityTitle>
        <issuerName>Quarry &amp; Kiln Holdings Inc.</issuerName>
        <issuerPrincipalAddress>
          <com:street1>12 Clay Lane</com:street1>
          <com:city>Dover</com:city>
          <com:stateOrCountry>DE</com:stateOrCountry>
          <com:zipCode>19901</com:zipCode>
        </issuerPrincipalAddress>
        <commentText>This is Amendment No. 3.</commentText>
      </item1>
      <item5>
        <percentageOfClassSecurities>The Fund owns 1,487,600 shares.</percentageOfClassSecurities>
        <transactionDesc>The Fund bought:
04/06/2026  12,000 shares  $14.25
04/07/2026  8,500 shares  $14.31</transactionDesc>
      </item5>
      <item7><filedExhibits>99.1 Letter to the board</filedExhibits></item7>
    </items1To7>
    <signatureInfo>
      <signaturePerson>
        <signatureReportingPerson>Tidewater Lantern Fund LP</signatureReportingPerson>
        <signatureDetails>
          <signature>/s/ Jane Doe</signature>
          <title>Jane Doe, Managing Member</title>
          <date>04/09/2026</date>
        </signatureDetails>
      </signaturePerson>
      <commentText>Signed under a power of attorney.</commentText>
    </signatureInfo>
  </formData>
</edgarSubmission>
`;

/** A small Schedule 13G in EDGAR's XML as it was before March 2026, with a prefix on every element. */
export const SAMPLE_13G_XML = `<?xml version="1.0" encoding="UTF-8"?>
<sch:edgarSubmission xmlns:sch="http://www.sec.gov/edgar/schedule13g" xmlns:c="http://www.sec.gov/edgar/common">
<sch:headerData>
<sch:submissionType>SCHEDULE 13G</sch:submissionType>
<sch:filerInfo>
<sch:filer><sch:filerCredentials><sch:cik>7654321</sch:cik><sch:ccc>XXXXXXXX</sch:ccc></sch:filerCredentials></sch:filer>
<sch:liveTestFlag>LIVE</sch:liveTestFlag>
</sch:filerInfo>
</sch:headerData>
<sch:formData>
<sch:coverPageHeader>
<sch:securitiesClassTitle>Ordinary Shares</sch:securitiesClassTitle>
<sch:eventDateRequiresFilingThisStatement>12/31/2025</sch:eventDateRequiresFilingThisStatement>
<sch:issuerInfo>
<sch:issuerCik>0000765432</sch:issuerCik>
<sch:issuerName>Brass Lighthouse plc</sch:issuerName>
<sch:issuerCusip>G0260P102</sch:issuerCusip>
<sch:issuerPrincipalExecutiveOfficeAddress>
<c:street1>1 Pier Road</c:street1>
<c:city>Cork</c:city>
<c:stateOrCountry>L2</c:stateOrCountry>
<c:zipCode>T12 AB34</c:zipCode>
</sch:issuerPrincipalExecutiveOfficeAddress>
</sch:issuerInfo>
<sch:designateRulesPursuantThisScheduleFiled>
<sch:designateRulePursuantThisScheduleFiled>Rule 13d-1(b)</sch:designateRulePursuantThisScheduleFiled>
</sch:designateRulesPursuantThisScheduleFiled>
</sch:coverPageHeader>
<sch:coverPageHeaderReportingPersonDetails>
<sch:reportingPersonName>Meadow Advisers LLC</sch:reportingPersonName>
<sch:citizenshipOrOrganization>DE</sch:citizenshipOrOrganization>
<sch:reportingPersonBeneficiallyOwnedNumberOfShares>
<sch:soleVotingPower>902410.0</sch:soleVotingPower>
<sch:sharedVotingPower>0.00</sch:sharedVotingPower>
<sch:soleDispositivePower>950000.5</sch:soleDispositivePower>
<sch:sharedDispositivePower>0</sch:sharedDispositivePower>
</sch:reportingPersonBeneficiallyOwnedNumberOfShares>
<sch:reportingPersonBeneficiallyOwnedAggregateNumberOfShares>950000.5</sch:reportingPersonBeneficiallyOwnedAggregateNumberOfShares>
<sch:classPercent>5.2</sch:classPercent>
<sch:typeOfReportingPerson>IA</sch:typeOfReportingPerson>
<sch:typeOfReportingPerson>OO</sch:typeOfReportingPerson>
</sch:coverPageHeaderReportingPersonDetails>
<sch:items>
<sch:item1>
<sch:issuerName>Brass Lighthouse plc</sch:issuerName>
<sch:issuerPrincipalExecutiveOfficeAddress>1 Pier Road, Cork, Ireland</sch:issuerPrincipalExecutiveOfficeAddress>
</sch:item1>
<sch:item3><sch:notApplicableFlag>N</sch:notApplicableFlag><sch:typeOfPersonFiling>IA</sch:typeOfPersonFiling></sch:item3>
<sch:item4>
<sch:amountBeneficiallyOwned>950,000.5</sch:amountBeneficiallyOwned>
<sch:classPercent>5.2%</sch:classPercent>
<sch:numberOfSharesPersonHas>
<sch:solePowerOrDirectToVote>902,410</sch:solePowerOrDirectToVote>
</sch:numberOfSharesPersonHas>
</sch:item4>
<sch:item5><sch:notApplicableFlag>N</sch:notApplicableFlag><sch:classOwnership5PercentOrLess>Y</sch:classOwnership5PercentOrLess></sch:item5>
<sch:item6><sch:notApplicableFlag>Y</sch:notApplicableFlag></sch:item6>
<sch:item10><sch:notApplicableFlag>N</sch:notApplicableFlag><sch:certifications>I certify it under &amp;#167; 240.13d-1.</sch:certifications></sch:item10>
</sch:items>
<sch:exhibitInfo>Exhibit 1: joint filing agreement</sch:exhibitInfo>
<sch:signatureInformation>
<sch:reportingPersonName>Meadow Advisers LLC</sch:reportingPersonName>
<sch:signatureDetails><sch:signature>Lena Birch</sch:signature><sch:title>Partner</sch:title><sch:date>1/21/2026</sch:date></sch:signatureDetails>
</sch:signatureInformation>
<sch:signatureComments>One signature only.</sch:signatureComments>
</sch:formData>
</sch:edgarSubmission>
`;
