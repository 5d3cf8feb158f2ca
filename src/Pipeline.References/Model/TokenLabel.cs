namespace Pipeline.References.Model;

/// <summary>
/// What a token of a reference is. A mark or word outside every field tells which fields it follows, so that a chain in
/// which each label knows only the one before it still knows how far the reference has come.
/// </summary>
internal enum TokenLabel : byte
{
    Surname,
    GivenNames,
    Suffix,
    Collab,
    EtAl,
    EditorSurname,
    EditorGivenNames,
    Year,
    OriginalYear,
    Month,
    Day,
    Title,
    TransTitle,
    Source,
    Series,
    ConferenceName,
    Volume,
    Issue,
    FirstPage,
    LastPage,
    ElocationId,
    ReportNumber,
    Edition,
    PublisherName,
    PublisherLoc,
    Degree,

    AtStart,
    AfterPeople,
    AfterEditors,
    AfterDate,
    AfterTitle,
    AfterSource,
    AfterLocator,
    AfterImprint,
}
