namespace Pipeline.Vocabulary.Articles;

/// <summary>Why a place of the text was linked to a reference.</summary>
/// <param name="TargetId">Id of the reference.</param>
/// <param name="Cited">The citation as printed.</param>
/// <param name="Certainty">How sure the link is, from 0 to 1.</param>
/// <param name="Source">Place of the citation in the manuscript.</param>
public sealed record CitationLink(string TargetId, string Cited, CitationGround Ground, double Certainty, SourceRef Source);

/// <summary>What a link from a citation to a reference rests on.</summary>
public enum CitationGround
{
    /// <summary>Names and year are those of one reference and of no other.</summary>
    NamesAndYear,

    /// <summary>The text gives the short form of the organisation.</summary>
    ShortForm,

    /// <summary>The work has no author and is named by its title.</summary>
    Title,

    /// <summary>A note names author and title, without a year or with it in the imprint.</summary>
    NamesAndTitle,

    /// <summary>A bracket names author and page, without a year.</summary>
    NamesAndPage,

    /// <summary>A law is named by kind, number and year.</summary>
    Law,

    /// <summary>The year is that of another printing, which the reference names or the citation gives.</summary>
    OtherYear,

    /// <summary>The names are spelled otherwise, or there are more or fewer of them.</summary>
    NamesDiffer,

    /// <summary>The years differ by a slip, and the list has no other work of these names.</summary>
    YearDiffers,

    /// <summary>One of the two has a letter after the year and the other not.</summary>
    LetterDiffers,

    /// <summary>The letters stand for the order of the list, which has none.</summary>
    LetterByOrder,

    /// <summary>The names stand earlier in the sentence.</summary>
    NamesEarlier,

    /// <summary>The other works that it fits are cited in another form.</summary>
    Elimination,

    /// <summary>Of the works that it fits only one has the page that is cited.</summary>
    Page,

    /// <summary>"ibid.": the work cited just before.</summary>
    Again,

    /// <summary>"op. cit.": the work of these names cited before.</summary>
    Before,

    /// <summary>A number in brackets.</summary>
    Number,

    /// <summary>A raised number.</summary>
    RaisedNumber,

    /// <summary>The author's citation manager cites it there.</summary>
    Manager,
}
