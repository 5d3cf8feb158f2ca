namespace Pipeline.Docx.Metafiles;

/// <summary>Goes through the records of an enhanced metafile (MS-EMF §2.3).</summary>
internal ref struct EmfRecords(ReadOnlySpan<byte> metafile)
{
    private const int Head = 8;

    private SizedRecords _records = new(metafile, Head);

    public readonly EmfRecord Current => new(_records.Current);

    public bool Next() => _records.Next();
}
