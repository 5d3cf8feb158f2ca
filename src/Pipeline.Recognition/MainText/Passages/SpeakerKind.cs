namespace Pipeline.Recognition.MainText.Passages;

/// <summary>How much a name before a colon says of itself that someone speaks.</summary>
internal enum SpeakerKind
{
    Name,

    /// <summary>Capitals and a number ("R1", "UK", "H2"), which may as well name a thing.</summary>
    Code,

    /// <summary>A word or code for one who asks or answers ("INT", "Peneliti").</summary>
    Role,
}
