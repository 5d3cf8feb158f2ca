namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>One who takes articles, or one kind of trust in them: a file is ready for it or not.</summary>
public enum Gate
{
    /// <summary>The file is XML, and valid by its document type.</summary>
    Schema,

    /// <summary>The recommendations of JATS for Reuse.</summary>
    Jats4R,

    /// <summary>The style that PubMed Central and archives like it ask for.</summary>
    Archive,

    /// <summary>A deposit can be made of it.</summary>
    Crossref,

    /// <summary>The Directory of Open Access Journals.</summary>
    Doaj,

    /// <summary>Google Scholar's guidelines for webmasters.</summary>
    GoogleScholar,

    /// <summary>The file agrees with itself.</summary>
    Consistency,
}
