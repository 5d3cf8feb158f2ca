namespace Pipeline.References.Export;

/// <summary>Forms in which a list of references can be given to another program.</summary>
public enum ReferenceFormat
{
    /// <summary>Citation Style Language data (CSL 1.0.2).</summary>
    CslJson,

    /// <summary>BibTeX, with the entry types and fields of its standard styles and doi, url, isbn, issn and eid besides.</summary>
    BibTex,

    /// <summary>RIS.</summary>
    Ris,
}
