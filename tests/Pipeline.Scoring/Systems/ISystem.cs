using Pipeline.Scoring.Judging;

namespace Pipeline.Scoring.Systems;

/// <summary>Something that reads manuscripts and says what they hold.</summary>
internal interface ISystem
{
    string Name { get; }

    Facts Read(byte[] docx);
}
