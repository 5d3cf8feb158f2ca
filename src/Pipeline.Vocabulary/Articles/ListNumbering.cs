namespace Pipeline.Vocabulary.Articles;

/// <summary>How the author numbered the entries of a reference list.</summary>
public enum ListNumbering
{
    None,

    /// <summary>"1.", "1)" or "1".</summary>
    Plain,

    /// <summary>"[1]", as only lists are numbered that a text cites by number.</summary>
    Bracketed,
}
